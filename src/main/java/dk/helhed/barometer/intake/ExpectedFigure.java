package dk.helhed.barometer.intake;

import dk.helhed.tables.Expected;
import java.util.Locale;

/** What should have stood in a file of observations. */
enum ExpectedFigure implements Expected {
    AREA,
    SAME_AREA,
    INDICATOR,
    INDICATOR_COLUMN,
    GOAL,
    NO_GOAL,
    NUMBER,
    VALUE_OR_CHANGE,
    RANGE,
    WHOLE_NUMBER,
    UNIT,
    PERIOD,
    PERIOD_BEGUN,
    EARLIER_PERIOD,
    PERSONS,
    PERSONS_OF_SHARE,
    PERSONS_WANTED,
    PART_OF_PERSONS,
    PART_AS_VALUE,
    SAME_AS_LINE;

    @Override
    public String key() {
        return "intake.expected." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
