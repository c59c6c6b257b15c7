package dk.helhed.reports.document;

import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.List;

/**
 * A text to be read on a page, printed, or opened in a word processor.
 *
 * @param subtitle empty if it has none
 * @param language tag of the language it is written in; decides the direction too
 * @param publisher who answers for it, such as the municipality
 * @param date that it carries; the same document always carries the same
 * @param contents the heading of its table of contents; empty if it has none
 * @param mark what stands at the head of every page to warn its reader, such as that it is closed; empty for none
 */
public record Document(
        String title,
        String subtitle,
        String language,
        String publisher,
        LocalDate date,
        String contents,
        String mark,
        List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** Without table of contents, and without a mark. */
    public Document(
            String title, String subtitle, String language, String publisher, LocalDate date, List<Block> blocks) {
        this(title, subtitle, language, publisher, date, "", "", blocks);
    }

    /** With a table of contents below this heading. */
    public Document withContents(String heading) {
        return new Document(title, subtitle, language, publisher, date, heading, mark, blocks);
    }

    /** With this mark at the head of every page. */
    public Document marked(String words) {
        return new Document(title, subtitle, language, publisher, date, contents, words, blocks);
    }

    /** Whether its language is written from right to left. */
    public boolean rightToLeft() {
        return new ULocale(language).isRightToLeft();
    }
}
