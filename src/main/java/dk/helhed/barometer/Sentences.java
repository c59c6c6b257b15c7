package dk.helhed.barometer;

import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.statistics.Direction;
import dk.helhed.statistics.GoalMovement;
import dk.helhed.statistics.IndicatorMovement;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Says in plain sentences of one language where indicators and goals stand, and why. */
public final class Sentences {

    private final Wording wording;
    private final Texts texts;
    private final Language language;

    Sentences(Wording wording, Texts texts, Language language) {
        this.wording = wording;
        this.texts = texts;
        this.language = language;
    }

    /** The development of an indicator in one sentence made from its figures. */
    public String development(IndicatorReading reading) {
        if (!reading.indicator().existsIn(reading.area())) {
            return texts.text(language, "development.survey");
        }
        var newest = reading.newest();
        if (newest == null) {
            return withoutTime(reading);
        }
        return switch (reading.movement()) {
            case IndicatorMovement.Moved moved -> moved(reading, newest, moved);
            case IndicatorMovement.NoFigure none -> withoutBase(reading, newest);
        };
    }

    /** Why the goal moved as it did, or why nothing can be said. */
    public String reason(GoalReading goal) {
        if (!goal.isMeasuredHere()) {
            return texts.text(language, "reason.survey");
        }
        return switch (goal.movement()) {
            case GoalMovement.Decided decided ->
                texts.text(
                        language,
                        "reason."
                                + decided.rule().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        codes(deciding(goal)),
                        deciding(goal).size());
            case GoalMovement.NoFigure none ->
                texts.text(
                        language,
                        lackOnlyTheBase(goal.missing()) ? "reason.missing-base" : "reason.missing",
                        codes(goal.missing()));
        };
    }

    /** The whole barometer of an area in one sentence: how many goals went which way. */
    public String summary(AreaBarometer barometer) {
        var count = new EnumMap<Direction, Integer>(Direction.class);
        for (var goal : barometer.goals()) {
            if (goal.movement() instanceof GoalMovement.Decided decided) {
                count.merge(decided.direction(), 1, Integer::sum);
            }
        }
        var known = count.values().stream().mapToInt(Integer::intValue).sum();
        return texts.text(
                language,
                known == 0 ? "summary.none" : "summary",
                barometer.goals().size(),
                count.getOrDefault(Direction.POSITIVE, 0),
                count.getOrDefault(Direction.NEGATIVE, 0),
                count.getOrDefault(Direction.UNCHANGED, 0),
                barometer.goals().size() - known);
    }

    private String withoutTime(IndicatorReading reading) {
        var keptBack = reading.keptBack();
        if (keptBack != null) {
            return texts.text(
                    language,
                    "development.kept-back",
                    wording.nameInSentence(reading.area()),
                    wording.when(Objects.requireNonNull(keptBack.period())),
                    wording.status(keptBack.status()));
        }
        var undated = reading.undated();
        return undated == null || undated.value() == null
                ? texts.text(language, "development.none", wording.nameInSentence(reading.area()))
                : texts.text(language, "development.undated", subject(reading), level(reading, undated.value()));
    }

    private String moved(IndicatorReading reading, Observation newest, IndicatorMovement.Moved moved) {
        var unit = reading.indicator().unit();
        var since = wording.period(reading.basePeriod());
        var known = reading.basePeriod() == null ? "unknown" : "known";
        var way = moved.change() > 0 ? "up" : moved.change() < 0 ? "down" : "same";
        var base = reading.baseLevel();
        if (newest.value() == null || base == null) {
            var change = Objects.requireNonNullElse(reading.change(), BigDecimal.valueOf(moved.change()));
            var size = texts.text(language, "unit.change." + unit.code(), texts.number(language, change.abs()));
            return texts.text(language, "development.change-only", subject(reading), way, size, since, known);
        }
        var from = wording.figure(base, unit);
        var to = level(reading, newest.value());
        return way.equals("same") && !from.equals(wording.figure(newest.value(), unit))
                ? texts.text(language, "development.rounded", subject(reading), from, to, since, known)
                : texts.text(language, "development.levels", subject(reading), way, from, to, since, known);
    }

    private String withoutBase(IndicatorReading reading, Observation newest) {
        return texts.text(
                language,
                "development." + whyWithoutBase(reading),
                subject(reading),
                level(reading, Objects.requireNonNull(newest.value())),
                wording.when(Objects.requireNonNull(newest.period())),
                wording.period(reading.basePeriod()));
    }

    private static String whyWithoutBase(IndicatorReading reading) {
        if (reading.basePeriod() == null) {
            return "level";
        }
        return reading.isItsOwnBase() ? "base" : "no-base";
    }

    private String subject(IndicatorReading reading) {
        return wording.of(reading.indicator().subject());
    }

    /** Such as {@code 60 procent}. */
    private String level(IndicatorReading reading, BigDecimal value) {
        var unit = reading.indicator().unit();
        return texts.text(language, "unit.long." + unit.code(), wording.figure(value, unit));
    }

    private static boolean lackOnlyTheBase(List<IndicatorReading> missing) {
        return missing.stream().allMatch(reading -> reading.newest() != null && !reading.isItsOwnBase());
    }

    private static List<IndicatorReading> deciding(GoalReading goal) {
        return goal.readings().stream().filter(IndicatorReading::decides).toList();
    }

    /** Such as {@code 4.1, 4.2 og 4.3}. */
    private String codes(List<IndicatorReading> readings) {
        var codes = readings.stream().map(reading -> reading.indicator().code()).toList();
        return codes.size() < 2
                ? String.join("", codes)
                : texts.text(
                        language, "list.and", String.join(", ", codes.subList(0, codes.size() - 1)), codes.getLast());
    }
}
