package dk.helhed.barometer.explorer;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.barometer.definition.DefinitionPieces;
import dk.helhed.forms.Fields;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that an analyst has chosen, as it stands in the address.
 *
 * @param fields without those that are empty
 */
public record ExplorerForm(Fields fields) {

    public static final int MOST_DIMENSIONS = 3;

    /** Signs of the longest query that browsers and servers take without trouble, with room for what is put around it. */
    public static final int LONGEST = 16_000;

    /** Before the name of a level whose members are chosen. */
    public static final String FILTER = "f.";

    static final String DRAFT = "udkast";
    private static final Set<String> NO_CHOICES = Set.of("part", "lang", "asOf", "_csrf");

    /** Reads an address. */
    static ExplorerForm of(Fields sent) {
        var all = new LinkedHashMap<String, List<String>>();
        sent.all().forEach((name, texts) -> {
            var written = texts.stream().filter(text -> !text.isBlank()).toList();
            if (!written.isEmpty() && !NO_CHOICES.contains(name)) {
                all.put(name, written);
            }
        });
        return new ExplorerForm(new Fields(all));
    }

    /** The dataset chosen; empty if none is. */
    public String dataset() {
        return fields.text("dataset");
    }

    /** The id of the kept definition that is asked for; empty if none is. */
    String definition() {
        return fields.text("definition");
    }

    /** Whether the definition is written in the address. */
    boolean isWritten() {
        return !fields.text("measure").isEmpty();
    }

    public DefinitionPieces pieces() {
        return DefinitionPieces.of(fields);
    }

    /** The file to count by; a definition that has no id yet gets one. */
    public String file() {
        return (pieces().id().isEmpty() ? DefinitionPieces.of(fields.with("id", DRAFT)) : pieces()).file();
    }

    /** At most three. */
    public List<String> dimensions() {
        return fields.texts("dim").stream().distinct().limit(MOST_DIMENSIONS).toList();
    }

    boolean hasTooManyDimensions() {
        return fields.texts("dim").stream().distinct().count() > MOST_DIMENSIONS;
    }

    /** The members chosen, by the name of the level. */
    public Map<String, List<String>> filters() {
        return fields.all().entrySet().stream()
                .filter(field -> field.getKey().startsWith(FILTER))
                .collect(Collectors.toMap(
                        field -> field.getKey().substring(FILTER.length()),
                        field -> field.getValue().stream().distinct().toList()));
    }

    public ExplorerPicture picture() {
        return ExplorerPicture.of(fields.text("view"));
    }

    /** What is compared with: a level and a member of it. */
    Optional<Reference> reference() {
        var text = fields.text("compare");
        var colon = text.indexOf(':');
        return colon <= 0
                ? Optional.empty()
                : Optional.of(new Reference(text.substring(0, colon), text.substring(colon + 1)));
    }

    /** The part of the table that is shown, from 1. */
    int part() {
        var text = fields.text("side");
        return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
    }

    /** The same with a kept definition in the form, and what it is usually shown by unless something is chosen. */
    ExplorerForm with(DefinitionPieces kept) {
        var all = new LinkedHashMap<>(fields.all());
        kept.fields().forEach((name, text) -> {
            if (!text.isEmpty()) {
                all.put(name, List.of(text));
            }
        });
        if (!all.containsKey("dim") && !kept.shownBy().isEmpty()) {
            all.put("dim", List.of(kept.shownBy().split("[,;\\s]+")));
        }
        return new ExplorerForm(new Fields(all));
    }

    public ExplorerForm with(String name, String text) {
        return new ExplorerForm(fields.with(name, text));
    }

    /** All choices as a query; empty if there is none. */
    public String query() {
        return query(fields.all());
    }

    /** Whether there is too much in it for an address. */
    boolean isTooLong() {
        return query().length() > LONGEST;
    }

    /** Of a form to write a definition, filled in with this one. */
    public String definitionQuery() {
        var written = new LinkedHashMap<String, List<String>>();
        written.put("dataset", List.of(dataset()));
        pieces().fields().forEach((name, text) -> written.put(name, text.isEmpty() ? List.of() : List.of(text)));
        written.put("shownBy", List.of(String.join(", ", dimensions())));
        return query(written);
    }

    /** Of a form to order a calculation, filled in with this question. */
    public String calculationQuery() {
        var written = new LinkedHashMap<String, List<String>>();
        written.put("dataset", List.of(dataset()));
        written.put("definitions", List.of(file()));
        written.put("dimensions", dimensions());
        return query(written);
    }

    private static String query(Map<String, List<String>> fields) {
        var parts = new ArrayList<String>();
        fields.forEach((name, texts) -> texts.forEach(
                text -> parts.add(URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(text, UTF_8))));
        return String.join("&", parts);
    }

    /**
     * What figures are compared with.
     *
     * @param level name of a level that the figures are told by
     */
    public record Reference(String level, String member) {}
}
