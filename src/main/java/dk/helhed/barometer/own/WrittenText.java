package dk.helhed.barometer.own;

import dk.helhed.reference.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A text as somebody wrote it.
 *
 * @param da empty when not written
 * @param en empty when not translated
 */
public record WrittenText(String da, String en) {

    /** Without spaces around it, and with line breaks as one kind. */
    public WrittenText {
        da = da.strip().replace("\r\n", "\n");
        en = en.strip().replace("\r\n", "\n");
    }

    /** Without a translation. */
    public static WrittenText danish(String da) {
        return new WrittenText(da, "");
    }

    static WrittenText of(@Nullable LocalizedText text) {
        return text == null ? danish("") : new WrittenText(text.da(), text.isDanishOnly() ? "" : text.en());
    }

    boolean isMissing() {
        return da.isEmpty();
    }

    /** The text to be kept; null when it is not written. */
    @Nullable
    LocalizedText orNull() {
        return isMissing() ? null : LocalizedText.danish(da, en);
    }
}
