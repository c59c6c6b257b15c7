package dk.helhed.barometer;

import dk.helhed.reference.Area;
import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import dk.helhed.statistics.IndicatorMovement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator stands in an area: its newest figure, the base it is compared with, and the movement between them.
 *
 * @param newest the figure about the latest time; null when none is published
 * @param base the published base level; null when it is not published
 * @param keptBack a figure about a later time than the newest, which is kept back to protect people; null when there is none
 * @param undated a level whose time the publication does not state, so that it cannot be compared; null when there is none
 * @param basePeriod the base named by the publication, else by the catalogue; null when neither names one
 */
public record IndicatorReading(
        Indicator indicator,
        Area area,
        @Nullable Observation newest,
        @Nullable Observation base,
        @Nullable Observation keptBack,
        @Nullable Observation undated,
        @Nullable Period basePeriod,
        IndicatorMovement movement) {

    private static final int OLD_AFTER_YEARS = 2;

    static IndicatorReading of(Indicator indicator, Area area, Figures figures) {
        var newest = figures.newest().orElse(null);
        var basePeriod = newest != null && newest.since() != null ? newest.since() : indicator.base();
        var base = figures.levelAt(basePeriod)
                .filter(level -> !level.equals(newest))
                .orElse(null);
        var movement = IndicatorMovement.of(
                newest == null ? null : newest.value(),
                base == null ? null : base.value(),
                newest == null ? null : newest.change(),
                indicator.good());
        return new IndicatorReading(
                indicator,
                area,
                newest,
                base,
                figures.keptBack().orElse(null),
                figures.undated().orElse(null),
                basePeriod,
                movement);
    }

    /** Whether the newest figure is about the base's own time, so that there is nothing to compare it with yet. */
    public boolean isItsOwnBase() {
        return newest != null
                && newest.period() != null
                && basePeriod != null
                && newest.period().exactCode().equals(basePeriod.exactCode());
    }

    /** The figure that stands for the indicator: the newest, else one whose time is not stated; null when there is none. */
    public @Nullable Observation figure() {
        return newest == null ? undated : newest;
    }

    /** Whether it decides the movement of its goal in this area. */
    public boolean decides() {
        return indicator.decides() && indicator.existsIn(area);
    }

    /**
     * The base level: as published, else the newest level minus the published change (which may be one off, because both are
     * rounded); null when neither is known.
     */
    public @Nullable BigDecimal baseLevel() {
        if (base != null) {
            return base.value();
        }
        return newest == null || newest.value() == null || newest.change() == null
                ? null
                : newest.value().subtract(newest.change());
    }

    /** Whether {@link #baseLevel()} is computed from the published change. */
    public boolean baseIsDerived() {
        return base == null && baseLevel() != null;
    }

    /** The change as published, else newest minus base in whole numbers; null without both. Ratios have one decimal. */
    public @Nullable BigDecimal change() {
        if (newest == null) {
            return null;
        }
        var ratio = indicator.unit() == Unit.RATIO;
        if (newest.change() != null && (base == null || newest.since() != null)) {
            return ratio ? oneDecimal(newest.change()) : newest.change();
        }
        if (ratio && newest.value() != null && base != null && base.value() != null) {
            return oneDecimal(newest.value()).subtract(oneDecimal(base.value()));
        }
        return movement instanceof IndicatorMovement.Moved moved ? BigDecimal.valueOf(moved.change()) : null;
    }

    /** Whole years from the end of the time the newest figure is about to the day; 0 when there is no figure. */
    public long ageOn(LocalDate day) {
        return newest == null || newest.period() == null
                ? 0
                : Math.max(0, ChronoUnit.YEARS.between(newest.period().last(), day));
    }

    /** Whether the figure is about a time that ended more than two years before the day. */
    public boolean isOldOn(LocalDate day) {
        return newest != null
                && newest.period() != null
                && newest.period().last().plusYears(OLD_AFTER_YEARS).isBefore(day);
    }

    private static BigDecimal oneDecimal(BigDecimal figure) {
        return figure.setScale(1, RoundingMode.HALF_UP);
    }
}
