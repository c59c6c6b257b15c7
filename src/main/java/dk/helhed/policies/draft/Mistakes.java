package dk.helhed.policies.draft;

import dk.helhed.access.Objection;
import dk.helhed.tables.FileProblem;
import java.util.Map;

/** Tells which field of a form a problem in the file is about. */
final class Mistakes {

    /** Where a field of the file has another name in the form. */
    private static final Map<String, String> FORM_NAMES = Map.ofEntries(
            Map.entry("target.value", "value"),
            Map.entry("target.deadline", "deadline"),
            Map.entry("target.direction", "direction"),
            Map.entry("yearlyChange.points", "points"),
            Map.entry("yearlyChange.direction", "direction"),
            Map.entry("floor.value", "value"),
            Map.entry("ceiling.value", "value"),
            Map.entry("floor.indicator", "other.indicator"),
            Map.entry("ceiling.indicator", "other.indicator"),
            Map.entry("parity.indicator", "other.indicator"),
            Map.entry("floor.area", "other.area"),
            Map.entry("ceiling.area", "other.area"),
            Map.entry("parity.area", "other.area"),
            Map.entry("parity.tolerance", "tolerance"),
            Map.entry("title", "title.da"),
            Map.entry("text", "text.da"),
            Map.entry("summary", "summary.da"),
            Map.entry("source.url", "sourceUrl"),
            Map.entry("source.title", "source.da"),
            Map.entry("source.title.da", "source.da"),
            Map.entry("source.title.en", "source.en"));

    private Mistakes() {}

    /**
     * The problem as an objection: to the field of the form, if it is about the item with the key; else to no field, with the
     * place named.
     */
    static Objection at(FileProblem problem, String key) {
        var mark = "[" + key + "].";
        var place = problem.path().indexOf(mark);
        if (place < 0 && problem.path().contains("[")) {
            return Objection.of("", "policy.draft.elsewhere", problem.path());
        }
        var field = place < 0 ? ofCover(problem.path()) : problem.path().substring(place + mark.length());
        var shown = FORM_NAMES.getOrDefault(field, field);
        return problem.key().equals("yaml.file.missing")
                ? Objection.of(shown, "policy.draft.missing")
                : new Objection(shown, problem.key(), problem.arguments());
    }

    /** The paper that a policy was taken from is more than one field, unlike the place an item has in it. */
    private static String ofCover(String path) {
        return path.equals("source") ? "source.title" : path;
    }
}
