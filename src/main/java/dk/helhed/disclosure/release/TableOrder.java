package dk.helhed.disclosure.release;

import dk.helhed.disclosure.file.NamedFile;
import dk.helhed.disclosure.file.TableWish;
import java.util.Optional;

/**
 * A table to be released.
 *
 * @param wish which columns mean what
 * @param denominator the whole that the value is part of
 */
public record TableOrder(NamedFile file, TableWish wish, Optional<Denominator> denominator) {

    /**
     * The whole that a value is part of.
     *
     * @param column the column with it
     * @param key the column with the sum of the record keys of the whole in each cell, for cell-key perturbation by keys of the file
     */
    public record Denominator(String column, Optional<String> key) {}
}
