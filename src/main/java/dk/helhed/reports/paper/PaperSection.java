package dk.helhed.reports.paper;

/**
 * A section of a paper.
 *
 * @param key unique in the paper
 * @param hint for whoever writes it
 * @param text paragraphs with an empty line between them; may be empty
 */
public record PaperSection(String key, String heading, String hint, String text) {

    /** The same with another text. */
    PaperSection saying(String other) {
        return new PaperSection(key, heading, hint, other);
    }
}
