package dk.helhed.projects.portfolio;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file that a table is written to, row by row. Only a file that was closed is whole. */
interface TableFile extends Closeable {

    /** The next row. */
    void write(List<Cell> cells);

    @Override
    void close() throws IOException;
}
