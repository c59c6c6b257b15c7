package dk.helhed.barometer;

import dk.helhed.reference.LocalizedText;
import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import dk.helhed.statistics.Good;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A goal as written in the catalogue. */
record GoalFile(
        String goal,
        LocalizedText title,
        LocalizedText aim,
        Source source,
        @Nullable String reference,
        @Nullable String headline,
        List<Entry> indicators,
        @Nullable List<Entry> supplementary) {

    Goal toGoal() {
        return new Goal(
                goal,
                title,
                aim,
                indicators.stream().map(entry -> entry.toIndicator(this, false)).toList(),
                supplementary == null
                        ? List.of()
                        : supplementary.stream()
                                .map(entry -> entry.toIndicator(this, true))
                                .toList(),
                reference,
                headline,
                source);
    }

    record Entry(
            String code,
            LocalizedText title,
            LocalizedText subject,
            LocalizedText definition,
            LocalizedText population,
            String unit,
            String good,
            @Nullable Boolean decides,
            boolean local,
            @Nullable String base,
            @Nullable Source source) {

        Indicator toIndicator(GoalFile file, boolean isSupplementary) {
            return new Indicator(
                    code,
                    file.goal,
                    title,
                    subject,
                    definition,
                    population,
                    Unit.named(unit).orElseThrow(() -> wrong("unit", unit)),
                    Good.valueOf(good.toUpperCase(Locale.ROOT)),
                    Boolean.TRUE.equals(decides) && !isSupplementary,
                    local,
                    isSupplementary,
                    base == null ? null : Period.parse(base).orElseThrow(() -> wrong("base", base)),
                    source == null ? file.source : source);
        }

        private IllegalArgumentException wrong(String field, String found) {
            return new IllegalArgumentException("Indicator " + code + ": " + field + " cannot be " + found);
        }
    }
}
