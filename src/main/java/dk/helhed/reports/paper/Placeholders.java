package dk.helhed.reports.paper;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Texts of templates with fields in curly brackets. */
final class Placeholders {

    private static final Pattern FIELD = Pattern.compile("\\{([^{}\\n]*)}");
    private static final Pattern GAP = Pattern.compile("\\n{3,}");

    private Placeholders() {}

    /** The first field that there is none of; empty if all are known. */
    static Optional<String> unknown(String text) {
        return FIELD.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> PaperField.named(name.strip()).isEmpty())
                .findFirst();
    }

    /** The text with what is known filled in. A field that nothing is known for leaves no gap behind. */
    static String fill(String text, Map<PaperField, String> known) {
        var filled = FIELD.matcher(text).replaceAll(found -> value(found, known));
        return GAP.matcher(filled).replaceAll("\n\n").strip();
    }

    private static String value(MatchResult found, Map<PaperField, String> known) {
        var value = PaperField.named(found.group(1).strip())
                .map(field -> known.getOrDefault(field, ""))
                .orElse(found.group());
        return java.util.regex.Matcher.quoteReplacement(value);
    }
}
