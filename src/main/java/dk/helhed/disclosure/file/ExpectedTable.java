package dk.helhed.disclosure.file;

import dk.helhed.tables.Expected;
import java.util.Locale;

/** What should have stood in a file that is to be protected, or in one of its hierarchies. */
enum ExpectedTable implements Expected {
    CODE,
    DIMENSION,
    OTHER_PARENT,
    ONE_PARENT,
    LEVELS,
    KNOWN_CODE,
    COUNT,
    AMOUNT,
    KEY,
    STATUS,
    NOTHING,
    HIERARCHY,
    ONCE,
    SUM,
    TOTAL;

    @Override
    public String key() {
        return "protect.expected." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
