package dk.helhed.reports.fact;

/** Tells what a year of the cycle has brought. Declared as a bean by whoever knows the rooms that it comes from. */
public interface YearSource {

    /** What is known about the year, as everybody may read it. */
    YearFacts of(int year);
}
