package dk.helhed.opendata.file;

import dk.helhed.tables.Table;
import java.time.Instant;
import java.util.Optional;

/** The figures of one page in the shapes that its files need. */
interface Document {

    /** What the file is called, without its ending: readable, and safe on every file system. */
    String name();

    /** The figures row by row, for CSV and XLSX. */
    Table table();

    /** What must be known about them, for the second sheet of XLSX. */
    About about();

    /** The figures as a cube, for JSON-stat. */
    Dataset dataset();

    /** When the newest of its figures came in, if that is not when the newest batch did. */
    default Optional<Instant> updated() {
        return Optional.empty();
    }
}
