package dk.helhed.disclosure.file;

import java.util.List;

/** Reads which columns a file has, and nothing else of it. */
public final class FirstLine extends FileReading {

    private FirstLine(NamedFile file) {
        super(file);
    }

    /** The names of the columns, in lower case. */
    public static List<String> of(NamedFile file) {
        var reading = new FirstLine(file);
        reading.read();
        return reading.columns();
    }

    @Override
    void readHeader() {}

    @Override
    void readRow() {}
}
