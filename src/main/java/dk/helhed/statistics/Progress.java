package dk.helhed.statistics;

/**
 * How far an effect goal has come, with what decided.
 *
 * <p>Source: Statistics Canada's progress measurement methodology, as published with Open SDG 2.4
 * (open-sdg/open-sdg, {@code docs/progress-methodology.md}; sdgcif-data-canada-oddcic-donnee.github.io/methodology): the
 * compound annual growth rate since the base, {@code (newest / base)^(1 / years) - 1}, is divided by the rate needed to reach
 * the target on time. From 0.95 of it: substantial ("on track"); from 0.60: moderate ("acceleration needed"); from 0:
 * limited; below: deterioration. Without a target in time, the rate alone decides: from 1.5 % a year, from 0.5 %, from 0,
 * below. Figures that are all negative grow the other way. At least a year must lie between base and newest.
 *
 * <p>Ours, where the method is silent or asks for a judgment: a base or target of zero, or on the other side of zero, has no
 * growth rate. The method then puts 0.001 for zero; we compare the average change a year instead, because 0.001 of a percent
 * makes any change gigantic. A yearly change in points is a pace in itself and is compared in points. Against another figure,
 * the distance between the two is what shall shrink. The method's optional scaling near a natural limit is not used.
 */
public sealed interface Progress {

    ProgressStatus status();

    /** The newest figure is where the aim wants it. No base is needed to say so. */
    record Achieved() implements Progress {
        @Override
        public ProgressStatus status() {
            return ProgressStatus.TARGET_ACHIEVED;
        }
    }

    /**
     * The pace since the base, held against the pace that is needed. A yearly change whose pace is kept is achieved.
     *
     * @param actual a year; positive when the figure rises
     * @param required a year, by the same measure; positive when the figure shall rise
     * @param ratio actual of required; negative when it goes the wrong way
     */
    record Paced(ProgressStatus status, Measure measure, double actual, double required, double ratio)
            implements Progress {}

    /**
     * The pace since the base, for an aim that names no time.
     *
     * @param towards share a year, positive towards the aim: 0.015 is 1.5 %
     */
    record Unpaced(ProgressStatus status, Measure measure, double towards) implements Progress {}

    /** The base kept the aim, and the newest figure no longer does. */
    record Lost() implements Progress {
        @Override
        public ProgressStatus status() {
            return ProgressStatus.DETERIORATION;
        }
    }

    /** Nothing can be said, and why. */
    record NoFigure(Missing missing) implements Progress {
        @Override
        public ProgressStatus status() {
            return ProgressStatus.NO_FIGURE;
        }
    }

    /** What a pace is counted in. */
    enum Measure {
        /** Compound annual growth rate of the figure: 0.02 is 2 % a year. */
        GROWTH_RATE,
        /**
         * Average change a year: in the figure's unit against a required change, as a share of the level where no time is
         * named.
         */
        CHANGE,
        /** Compound annual growth rate of the distance to the other figure. */
        DISTANCE
    }

    /** What stands in the way of a status. */
    enum Missing {
        NEWEST,
        BASE,
        /** The other figure at the time of the newest. */
        NEWEST_REFERENCE,
        /** The other figure at the time of the base. */
        BASE_REFERENCE,
        /** Less than a year between base and newest, or the newest is the base itself. */
        YEAR_SINCE_BASE,
        /** The deadline does not come after the base. */
        TIME_TO_DEADLINE
    }

    /** How far an aim has come. */
    static Progress of(Aim aim, Development development) {
        return ProgressRule.of(aim, development);
    }
}
