package dk.helhed.policies.draft;

import dk.helhed.policies.document.Commitment;
import dk.helhed.policies.document.EffectGoal;
import dk.helhed.policies.document.PolicyGoal;
import dk.helhed.policies.document.PolicyItem;
import dk.helhed.policies.document.PolicyText;
import dk.helhed.policies.document.Responsible;
import dk.helhed.policies.document.Statement;
import dk.helhed.policies.document.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The form about an item of a policy, as it was sent.
 *
 * @param fields what was typed, by field; one that was not sent is missing
 * @param goals the keys that were ticked
 */
public record ItemForm(Map<String, String> fields, List<String> goals) {

    static final ItemForm EMPTY = new ItemForm(Map.of(), List.of());

    static ItemForm of(MultiValueMap<String, String> sent) {
        var fields = new LinkedHashMap<>(sent.toSingleValueMap());
        fields.remove("goals");
        return new ItemForm(fields, sent.getOrDefault("goals", List.of()));
    }

    /** What was typed into the field; empty if nothing was. */
    public String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /** The languages in which the form has the text: Danish and English, then any others that the file had. */
    public List<String> languages(String field) {
        var start = field + ".";
        return Stream.concat(
                        Stream.of("da", "en"),
                        fields.keySet().stream()
                                .filter(name -> name.startsWith(start))
                                .map(name -> name.substring(start.length()))
                                .filter(language -> language.matches("[a-z]{2,3}")))
                .distinct()
                .toList();
    }

    /** The form about an item as it stands. */
    static ItemForm of(PolicyItem item) {
        var fields = new LinkedHashMap<String, String>();
        texts("title", item.title(), fields);
        texts("text", item.text(), fields);
        put("source", item.source(), fields);
        var goals = switch (item) {
            case Statement statement -> responsible(statement.responsible(), fields);
            case Theme theme -> {
                put("focusArea", theme.focusArea(), fields);
                put("track", theme.track(), fields);
                yield List.<String>of();
            }
            case Commitment commitment -> {
                put("focusArea", commitment.place().focusArea(), fields);
                put("track", commitment.place().track(), fields);
                put("theme", commitment.theme(), fields);
                responsible(commitment.responsible(), fields);
                yield commitment.goals();
            }
            case PolicyGoal goal -> {
                put("focusArea", goal.focusArea(), fields);
                yield responsible(goal.responsible(), fields);
            }
            case EffectGoal effect -> {
                AimForm.put(effect, fields);
                texts("group", effect.group(), fields);
                yield responsible(effect.responsible(), fields);
            }
        };
        return new ItemForm(fields, goals);
    }

    private static List<String> responsible(Responsible responsible, Map<String, String> fields) {
        put("committee", responsible.committee(), fields);
        put("unit", responsible.unit(), fields);
        return List.of();
    }

    private static void texts(String field, @Nullable PolicyText text, Map<String, String> fields) {
        if (text != null) {
            text.byLanguage().forEach((language, words) -> fields.put(field + "." + language, words));
        }
    }

    static void put(String field, @Nullable String value, Map<String, String> fields) {
        if (value != null) {
            fields.put(field, value);
        }
    }
}
