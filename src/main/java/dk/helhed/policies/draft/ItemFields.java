package dk.helhed.policies.draft;

import dk.helhed.forms.FreeText;
import dk.helhed.policies.document.ItemKind;
import dk.helhed.policies.file.Fields;

/** Turns the form about an item into what a policy file says of it. */
final class ItemFields {

    private ItemFields() {}

    static Fields of(ItemKind kind, String key, ItemForm form) {
        var item = new Fields().put("key", key);
        if (hasTitle(kind)) {
            item.put("title", words(form, "title"));
        }
        item.put("text", words(form, "text"));
        switch (kind) {
            case VISION, MISSION, VALUE, PRINCIPLE, CROSS_CUTTING, TRACK -> {}
            case FOCUS_AREA -> responsible(form, item);
            case THEME -> place(form, item);
            case COMMITMENT -> {
                place(form, item).put("theme", form.text("theme")).put("goals", form.goals());
                responsible(form, item);
            }
            case GOAL -> {
                item.put("focusArea", form.text("focusArea"));
                responsible(form, item);
            }
            case EFFECT_GOAL -> {
                item.put("group", words(form, "group"));
                AimForm.write(form, item);
                responsible(form, item);
            }
        }
        return item.put("source", FreeText.line(form.text("source")));
    }

    /** Whether items of the kind have a heading of their own. */
    static boolean hasTitle(ItemKind kind) {
        return kind.compareTo(ItemKind.THEME) <= 0;
    }

    /** The text in every language that the form has it in. */
    static Fields words(ItemForm form, String field) {
        var words = new Fields();
        form.languages(field)
                .forEach(language -> words.put(language, FreeText.paragraphs(form.text(field + "." + language))));
        return words;
    }

    private static Fields place(ItemForm form, Fields item) {
        return item.put("focusArea", form.text("focusArea")).put("track", form.text("track"));
    }

    private static void responsible(ItemForm form, Fields item) {
        item.put("committee", FreeText.line(form.text("committee"))).put("unit", FreeText.line(form.text("unit")));
    }
}
