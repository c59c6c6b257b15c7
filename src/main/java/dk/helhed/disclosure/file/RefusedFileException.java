package dk.helhed.disclosure.file;

import dk.helhed.tables.RowError;
import java.util.List;

/** Tells whoever gave a file what is wrong with it, and where. */
public final class RefusedFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient List<RowError> errors;

    RefusedFileException(String file, List<RowError> errors) {
        super(file);
        this.file = file;
        this.errors = List.copyOf(errors);
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** What is wrong, in the order of the lines; the first mistakes of a file with many. */
    public List<RowError> errors() {
        return errors;
    }
}
