package dk.helhed.yearcycle.year;

import dk.helhed.forms.Coded;
import dk.helhed.yearcycle.calendar.DateRule;

/** The ways in which the form lets a day be found. */
public enum RuleKind implements Coded {
    DATE,
    WEEKDAY,
    WEEK,
    STEP;

    static RuleKind of(DateRule rule) {
        return switch (rule) {
            case DateRule.OnDate date -> DATE;
            case DateRule.NearDate date -> DATE;
            case DateRule.OnWeekday weekday -> WEEKDAY;
            case DateRule.InWeek week -> WEEK;
            case DateRule.FromStep step -> STEP;
        };
    }

    @Override
    public String key() {
        return "calendar.rule-kind." + code();
    }
}
