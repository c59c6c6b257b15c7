package dk.helhed.projects;

import dk.helhed.forms.Coded;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FreeText;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which efforts a list holds. What is null or empty does not narrow it.
 *
 * @param words in any form, order and spelling that comes near
 * @param district in whatever case
 * @param mine only those that whoever asks manages
 */
public record EffortFilter(
        String words,
        @Nullable Kind kind,
        @Nullable Phase phase,
        @Nullable GoalRef goal,
        String district,
        @Nullable Evidence evidence,
        boolean mine) {

    /** All of them. */
    public static final EffortFilter ALL = new EffortFilter("", null, null, null, "", null, false);

    /** What an address asks for. What it asks in a way that is not known is passed over. */
    public static EffortFilter of(Fields query) {
        return new EffortFilter(
                FreeText.line(query.text("q")),
                Coded.of(Kind.class, query.text("slags")).orElse(null),
                Coded.of(Phase.class, query.text("fase")).orElse(null),
                GoalRef.in(query.text("maal")).orElse(null),
                FreeText.line(query.text("bydel")),
                Coded.of(Evidence.class, query.text("viden")).orElse(null),
                !query.text("mine").isEmpty());
    }

    /** The parameters that write it again, in the order of the form. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("q", words);
        parameters.put("slags", code(kind));
        parameters.put("fase", code(phase));
        parameters.put("maal", goal == null ? "" : goal.toString());
        parameters.put("bydel", district);
        parameters.put("viden", code(evidence));
        parameters.put("mine", mine ? "ja" : "");
        parameters.values().removeIf(String::isEmpty);
        return parameters;
    }

    private static String code(@Nullable Coded answer) {
        return answer == null ? "" : answer.code();
    }
}
