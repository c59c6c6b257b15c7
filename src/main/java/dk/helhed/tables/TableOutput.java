package dk.helhed.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes a table row by row, in whatever format. Memory does not grow with the rows. */
public interface TableOutput extends Closeable {

    /** Writes the next row. */
    void write(List<Cell> row);

    /** Hands over what is written, and closes the stream beneath. A file that breaks off must not look whole: only at its end. */
    @Override
    void close() throws IOException;
}
