package dk.helhed.analytics.definition;

import dk.helhed.analytics.expression.CodeLists;
import dk.helhed.analytics.expression.Literal;
import dk.helhed.tables.FileProblems;
import dk.helhed.tables.YamlMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The code lists of a file: each is a list of codes and of the names of other lists, in which it must not end up again. */
final class CodeListReader implements CodeLists {

    static final CodeListReader NONE = new CodeListReader(Map.of());

    private static final String WHOLE = "0|-?[1-9]\\d{0,17}";

    private final Map<String, List<String>> written;

    private CodeListReader(Map<String, List<String>> written) {
        this.written = written;
    }

    static CodeListReader read(YamlMap map, FileProblems problems) {
        var written = new LinkedHashMap<String, List<String>>();
        map.names().forEach(name -> written.put(name, map.texts(name)));
        var lists = new CodeListReader(written);
        for (var name : written.keySet()) {
            lists.circle(name)
                    .ifPresent(circle -> problems.add(map.line(name), map.path(name), "cyclic", name, circle));
        }
        // What goes in a circle would never end.
        return lists.written.keySet().stream()
                        .anyMatch(name -> lists.circle(name).isPresent())
                ? NONE
                : lists;
    }

    @Override
    public Optional<List<Literal>> named(String name) {
        return written.containsKey(name) ? Optional.of(codes(name)) : Optional.empty();
    }

    /** The codes that a text stands for: those of the list of that name, or itself. */
    List<Literal> codes(String text) {
        var members = written.get(text);
        if (members == null) {
            return List.of(text.matches(WHOLE) ? new Literal.Whole(Long.parseLong(text)) : new Literal.Text(text));
        }
        var codes = new LinkedHashSet<Literal>();
        members.forEach(member -> codes.addAll(codes(member)));
        return List.copyOf(codes);
    }

    /** The way from a list back to itself, if there is one. */
    private Optional<String> circle(String name) {
        return way(name, name, new LinkedHashSet<>());
    }

    private Optional<String> way(String from, String to, Set<String> seen) {
        seen.add(from);
        for (var member : written.getOrDefault(from, List.of())) {
            if (member.equals(to)) {
                var way = new ArrayList<>(seen);
                way.add(to);
                return Optional.of(String.join(" > ", way));
            }
            if (written.containsKey(member) && !seen.contains(member)) {
                var way = way(member, to, new LinkedHashSet<>(seen));
                if (way.isPresent()) {
                    return way;
                }
            }
        }
        return Optional.empty();
    }
}
