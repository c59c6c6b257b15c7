package dk.helhed.forms;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.access.Objection;
import dk.helhed.reference.PersonalNumber;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody wrote in their own words. It is kept as it stands, and never more than text. */
public final class FreeText {

    private static final Pattern MARKUP = Pattern.compile("<[/!?]?\\p{Alpha}[^<>]*>");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n]]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private FreeText() {}

    /** On one line, with single spaces. */
    public static String line(String typed) {
        return SPACE.matcher(paragraphs(typed)).replaceAll(" ").strip();
    }

    /** With the line breaks that were typed, and nothing that cannot be kept or seen. */
    public static String paragraphs(String typed) {
        var whole =
                new String(typed.getBytes(UTF_8), UTF_8).replace("\r\n", "\n").replace('\t', ' ');
        return Normalizer.normalize(CONTROL.matcher(whole).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }

    /** Why the text cannot be kept; empty if it can. */
    public static Optional<Objection> objection(String field, String text, int most) {
        if (text.length() > most) {
            return Optional.of(Objection.of(field, "free-text.long", most, text.length()));
        }
        if (PersonalNumber.standsIn(text)) {
            return Optional.of(Objection.of(field, "free-text.person"));
        }
        return MARKUP.matcher(text).find() ? Optional.of(Objection.of(field, "free-text.markup")) : Optional.empty();
    }
}
