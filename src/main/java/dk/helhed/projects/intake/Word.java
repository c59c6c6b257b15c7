package dk.helhed.projects.intake;

import java.util.Locale;

/**
 * A word that a file writes in a column.
 *
 * @param text in small letters; empty for fields in which nothing stands
 */
public record Word(EffortColumn column, String text) {

    public Word {
        text = text.strip().toLowerCase(Locale.of("da"));
    }
}
