package dk.helhed.reports.document;

import java.time.LocalDate;
import java.util.List;

/**
 * A text to be read on a page, printed, or opened in a word processor.
 *
 * @param subtitle empty if it has none
 * @param language tag of the language it is written in; decides the direction too
 * @param publisher who answers for it, such as the municipality
 * @param date that it carries; the same document always carries the same
 */
public record Document(
        String title, String subtitle, String language, String publisher, LocalDate date, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}
