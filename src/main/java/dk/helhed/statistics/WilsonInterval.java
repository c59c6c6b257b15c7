package dk.helhed.statistics;

/**
 * The interval of a share, two-sided with a confidence of 95 %.
 *
 * <p>Formula, with the share {@code p} of {@code n} persons and {@code z = 1.95996}:
 * {@code (p + z^2/2n ± z sqrt(p(1-p)/n + z^2/4n^2)) / (1 + z^2/n)}, without a correction for continuity. Source: Wilson, E. B. (1927),
 * "Probable inference, the law of succession, and statistical inference", Journal of the American Statistical Association 22,
 * 209-212; it is method 3 of Newcombe, R. G. (1998), "Two-sided confidence intervals for the single proportion", Statistics in
 * Medicine 17, 857-872.
 *
 * <p>Where everybody is counted, and not only a sample, it says how far the share would swing by chance alone if the same thing
 * happened to so many people again.
 */
public final class WilsonInterval {

    /** The point that 2.5 % of the standard normal distribution lie above. */
    private static final double Z = 1.959963984540054;

    private WilsonInterval() {}

    /** The interval of a share. */
    public static Interval of(Share share) {
        var p = share.value();
        var n = (double) share.persons();
        var weight = Z * Z / n;
        var middle = (p + weight / 2) / (1 + weight);
        var half = Z * Math.sqrt(p * (1 - p) / n + weight / (4 * n)) / (1 + weight);
        return new Interval(Math.max(0, Math.min(p, middle - half)), p, Math.min(1, Math.max(p, middle + half)));
    }
}
