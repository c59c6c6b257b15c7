package dk.helhed.disclosure.release;

import dk.helhed.disclosure.file.NamedFile;
import dk.helhed.disclosure.file.TableWish;
import java.util.Optional;

/**
 * A table to be released.
 *
 * @param wish which columns mean what
 * @param denominator the column with the whole that the value is part of
 */
public record TableOrder(NamedFile file, TableWish wish, Optional<String> denominator) {}
