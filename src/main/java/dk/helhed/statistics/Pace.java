package dk.helhed.statistics;

/** How fast a figure moves, and in which band of the published method that is. */
final class Pace {

    /** Finer than any figure, coarser than what binary fractions lose, so that 2.85 of 3 is exactly 0.95. */
    private static final double GRAIN = 1e9;

    private Pace() {}

    /** Compound annual growth rate, positive when the figure rises. Both must be on the same side of zero. */
    static double growth(Measurement from, Measurement to) {
        var factor = to.value().doubleValue() / from.value().doubleValue();
        var rate = Math.pow(factor, 1 / (to.year() - from.year())) - 1;
        return from.value().signum() < 0 ? -rate : rate;
    }

    /** Average change a year, in the figure's unit. */
    static double change(Measurement from, Measurement to) {
        return to.value().subtract(from.value()).doubleValue() / (to.year() - from.year());
    }

    /** The pace seen with what is good: positive towards it. */
    static double towards(double pace, Good good) {
        return good == Good.HIGHER ? pace : -pace;
    }

    static double rounded(double number) {
        return Math.round(number * GRAIN) / GRAIN;
    }

    /** The band of the actual pace as a share of the required one. */
    static ProgressStatus ofRatio(double ratio) {
        return band(ratio, 0.95, 0.60);
    }

    /** The band of a yearly rate where no pace is required. */
    static ProgressStatus ofRate(double rate) {
        return band(rate, 0.015, 0.005);
    }

    private static ProgressStatus band(double number, double substantial, double moderate) {
        if (number >= substantial) {
            return ProgressStatus.SUBSTANTIAL;
        }
        if (number >= moderate) {
            return ProgressStatus.MODERATE;
        }
        return number >= 0 ? ProgressStatus.LIMITED : ProgressStatus.DETERIORATION;
    }
}
