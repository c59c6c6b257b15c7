package dk.helhed.law;

import java.time.LocalDate;

/**
 * Easter in the Gregorian calendar, by the algorithm known as that of Meeus, Jones and Butcher.
 *
 * <p>Source: anonymous, Nature 13 (20 April 1876), p. 487; J. Meeus, Astronomical Algorithms, 2nd edition 1998, chapter 8. The
 * letters are those of the publication.
 */
final class Easter {

    private Easter() {}

    /** Easter Sunday of the year. */
    static LocalDate sunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
