package dk.helhed.analytics.register;

/** Something in rows that is allowed, but worth a look before figures are made of it. */
public sealed interface Oddity {

    /**
     * A column lacks values in a year far more often than in the others.
     *
     * @param share in the year, 0-100
     * @param usual the median of the other years, 0-100
     */
    record OftenMissing(String column, int year, double share, double usual) implements Oddity {}

    /**
     * The highest value of a column lies far above nearly all others.
     *
     * @param usual 99.9 % of the values are at most about this
     */
    record Outlier(String column, double highest, double usual) implements Oddity {}

    /** A year has far more or fewer rows than the year before. */
    record YearJump(int year, long rows, long before) implements Oddity {}

    /** A municipality has far more or fewer rows in a year than in the year before. */
    record MunicipalityJump(String municipality, int year, long rows, long before) implements Oddity {}

    /** A year has far more or fewer rows than when it was delivered last. */
    record DeliveryJump(int year, long rows, long before) implements Oddity {}
}
