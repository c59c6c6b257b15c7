package dk.helhed.policies.draft;

import dk.helhed.forms.FreeText;
import dk.helhed.policies.document.PolicyDocument.Head;
import dk.helhed.policies.document.PolicyText;
import dk.helhed.policies.file.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form about the cover of a policy. */
final class HeadForm {

    private HeadForm() {}

    /** The form about a cover as it stands. */
    static ItemForm of(Head head) {
        var fields = new LinkedHashMap<String, String>();
        texts("title", head.title(), fields);
        texts("summary", head.summary(), fields);
        texts("evaluation", head.evaluation(), fields);
        ItemForm.put("evaluateBy", Objects.toString(head.evaluateBy(), null), fields);
        texts("source", head.source().title(), fields);
        ItemForm.put("sourceUrl", head.source().url(), fields);
        ItemForm.put("committee", head.committee(), fields);
        ItemForm.put("replaces", head.replaces(), fields);
        ItemForm.put("valid.from", Objects.toString(head.from(), null), fields);
        ItemForm.put("valid.to", Objects.toString(head.to(), null), fields);
        return new ItemForm(fields, List.of());
    }

    /** What the form says, as a policy file says it. */
    static Fields fields(ItemForm form) {
        return new Fields()
                .put("title", ItemFields.words(form, "title"))
                .put("summary", ItemFields.words(form, "summary"))
                .put("valid", new Fields().put("from", form.text("valid.from")).put("to", form.text("valid.to")))
                .put("committee", FreeText.line(form.text("committee")))
                .put("evaluation", ItemFields.words(form, "evaluation"))
                .put("evaluateBy", form.text("evaluateBy"))
                .put("replaces", form.text("replaces"))
                .put(
                        "source",
                        new Fields()
                                .put("title", ItemFields.words(form, "source"))
                                .put("url", form.text("sourceUrl")));
    }

    private static void texts(String field, @Nullable PolicyText text, Map<String, String> fields) {
        if (text != null) {
            text.byLanguage().forEach((language, words) -> fields.put(field + "." + language, words));
        }
    }
}
