package dk.helhed.yearcycle.round;

import dk.helhed.access.Objections;
import dk.helhed.forms.Fields;
import dk.helhed.forms.SharedForm;
import dk.helhed.pages.Page;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a sheet.
 *
 * @param typed what stands in it
 * @param theirs what somebody else has written meanwhile, by field, where it is not the same
 */
public record SheetForm(Page page, Fields typed, Map<String, String> theirs, Objections objections)
        implements SharedForm {

    public SheetForm {
        theirs = Collections.unmodifiableMap(new LinkedHashMap<>(theirs));
    }

    /** What stands on the sheet. */
    static Fields fields(Sheet sheet) {
        var texts = new LinkedHashMap<String, String>();
        SheetText.NAMES.forEach(name -> texts.put(name, sheet.text().of(name)));
        texts.put(Fields.VERSION, Integer.toString(sheet.version()));
        return Fields.of(texts);
    }

    @Override
    public String label(String field) {
        return page.text("round.question." + field);
    }

    public @Nullable String error(String field) {
        return objections.of(field, page);
    }

    @Override
    public String theirText(String field, String text) {
        return text;
    }
}
