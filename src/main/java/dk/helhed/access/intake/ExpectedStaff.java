package dk.helhed.access.intake;

import dk.helhed.tables.Expected;
import java.util.Locale;

/** What should have stood in a file of people and units. */
enum ExpectedStaff implements Expected {
    NUMBER,
    NAME,
    EMAIL,
    LANGUAGE,
    DAY,
    UNIT_CODE,
    UNIT_NAME,
    UNIT_KIND,
    UNIT,
    OPEN_UNIT,
    NO_PARENT,
    PARENT,
    NO_CIRCLE,
    ONE_MUNICIPALITY,
    ROLE,
    ROLE_OF_THE_DAYS,
    LATER_DAY,
    NO_OVERLAP,
    SAME_AS_LINE,
    ADMINISTRATOR;

    @Override
    public String key() {
        return "staff.expected." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
