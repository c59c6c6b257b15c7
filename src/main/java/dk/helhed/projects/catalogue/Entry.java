package dk.helhed.projects.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What others can learn from an effort. A text that is not written is empty.
 *
 * @param version counts the changes, from 1; 0 while nothing is kept
 * @param headline what it is about, in a line
 * @param gave the results, honestly
 * @param wrong what went wrong
 * @param otherwise what one would do otherwise
 * @param publishedOn since when everybody may read it; null for a draft
 * @param reviewBy the day by which it must be looked through; null for a draft
 */
public record Entry(
        int version,
        String headline,
        Took took,
        String gave,
        String wrong,
        String otherwise,
        Contact contact,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate reviewBy) {

    /** How many years a text is trusted before it must be looked through. */
    public static final int YEARS_TRUSTED = 2;

    static final Entry NONE = new Entry(0, "", new Took("", "", "", ""), "", "", "", new Contact("", ""), null, null);

    /** What it took, each in the words of those who did it. */
    public record Took(String people, String money, String time, String conditions) {

        /** Whether nothing is said about it. */
        public boolean isEmpty() {
            return (people + money + time + conditions).isEmpty();
        }
    }

    /**
     * Whom to ask: a function, never a person by name, because it is public.
     *
     * @param mailbox e-mail that the function shares
     */
    public record Contact(String function, String mailbox) {}

    /** Whether everybody may read it, if everybody may read of the effort. */
    public boolean isPublished() {
        return publishedOn != null;
    }

    /** Whether it should have been looked through before the day. */
    public boolean isStaleOn(LocalDate day) {
        return reviewBy != null && reviewBy.isBefore(day);
    }
}
