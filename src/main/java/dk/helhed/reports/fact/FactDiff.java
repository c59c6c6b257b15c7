package dk.helhed.reports.fact;

import dk.helhed.reports.fact.FactChange.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says what changed between two readings of the facts. */
public final class FactDiff {

    private FactDiff() {}

    /** In the order of the report; empty if nothing did. */
    public static List<FactChange> between(Facts before, Facts after) {
        var changes = new ArrayList<FactChange>();
        changes.addAll(compare(Kind.FIGURE, figures(before), figures(after)));
        changes.addAll(compare(Kind.STATUS, statuses(before), statuses(after)));
        changes.addAll(compare(Kind.EFFORT, efforts(before), efforts(after)));
        changes.addAll(compare(Kind.PROJECTS, projects(before), projects(after)));
        changes.addAll(compare(Kind.ANSWER, answers(before), answers(after)));
        return changes;
    }

    private static List<FactChange> compare(Kind kind, Map<String, String> before, Map<String, String> after) {
        var names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(name -> new FactChange(kind, name, before.getOrDefault(name, ""), after.getOrDefault(name, "")))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static Map<String, String> figures(Facts facts) {
        var found = new LinkedHashMap<String, String>();
        facts.figures().forEach(figure -> {
            var newest = figure.newest();
            if (newest != null) {
                found.put(
                        figure.indicator() + " " + figure.title().da(),
                        Objects.toString(newest.value(), Objects.toString(newest.change(), "")) + " (" + newest.period()
                                + ")");
            }
        });
        return found;
    }

    private static Map<String, String> statuses(Facts facts) {
        var found = new LinkedHashMap<String, String>();
        facts.themes()
                .forEach(theme -> theme.effects()
                        .forEach(effect ->
                                found.put(effect.text(), effect.status().code())));
        return found;
    }

    private static Map<String, String> efforts(Facts facts) {
        var found = new LinkedHashMap<String, String>();
        facts.themes().forEach(theme -> theme.efforts().forEach(effort -> found.put(effort.title(), effort.phase())));
        return found;
    }

    private static Map<String, String> projects(Facts facts) {
        var found = new LinkedHashMap<String, String>();
        var steering = facts.steering();
        found.put("red", Integer.toString(steering.colors().getOrDefault("red", 0)));
        found.put("cliffs", Integer.toString(steering.cliffs().size()));
        return found;
    }

    private static Map<String, String> answers(Facts facts) {
        var found = new LinkedHashMap<String, String>();
        facts.yearly().answers().stream()
                .filter(answer -> answer.answeredOn() != null)
                .forEach(answer ->
                        found.put(answer.committee() + ": " + answer.theme(), Objects.toString(answer.answeredOn())));
        return found;
    }
}
