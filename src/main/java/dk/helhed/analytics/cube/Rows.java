package dk.helhed.analytics.cube;

import dk.helhed.analytics.expression.Columns;
import java.nio.file.Path;
import java.util.List;

/** The rows that are counted: one for each person and year. */
public sealed interface Rows {

    Columns columns();

    /**
     * Rows in files.
     *
     * @param files Parquet, or comma-separated text; all with the same columns
     */
    record Files(List<Path> files, Columns columns) implements Rows {

        public Files {
            files = List.copyOf(files);
        }
    }

    /**
     * Rows in a table of a database that the engine reaches.
     *
     * @param name with its catalog and schema, each part a plain name
     */
    record Table(List<String> name, Columns columns) implements Rows {

        public Table {
            name = List.copyOf(name);
        }
    }
}
