package dk.helhed.analytics.expression;

import java.util.Locale;
import java.util.Set;

/** The words of the language. */
final class Words {

    private static final Set<String> RESERVED =
            Set.of("and", "or", "not", "in", "between", "is", "missing", "at", "true", "false");

    private Words() {}

    /** Whether a column of this name must be put in quotation marks. */
    static boolean isReserved(String word) {
        return RESERVED.contains(word.toLowerCase(Locale.ROOT));
    }
}
