package dk.helhed.barometer.intake;

import dk.helhed.tables.NamedColumn;
import java.util.List;

/** The columns the intake knows, with the names a file may give them. */
enum Column implements NamedColumn {
    AREA_CODE("area_code"),
    AREA("area"),
    GOAL("goal_no"),
    INDICATOR("indicator_no", "indicator"),
    VALUE("value"),
    UNIT("unit"),
    PERIOD("year", "period"),
    CHANGE("change"),
    SINCE("since_year", "since"),
    PUBLISHED("published"),
    SOURCE("source_url", "source"),
    NOTE("note"),
    /** How many of the people counted the share is. */
    NUMERATOR("numerator"),
    /** How many people were counted or asked. */
    DENOMINATOR("denominator"),
    /** Two dots in it say that there is no figure. */
    STATUS("status");

    private final String preferred;
    private final String other;

    Column(String name) {
        this(name, name);
    }

    Column(String preferred, String other) {
        this.preferred = preferred;
        this.other = other;
    }

    @Override
    public List<String> names() {
        return preferred.equals(other) ? List.of(preferred) : List.of(preferred, other);
    }
}
