package dk.helhed.analytics.duckdb;

import java.sql.SQLException;
import java.util.Locale;

/**
 * DuckDB could not do it. The message says only what kind of failure it was: DuckDB's own may quote values from rows, which
 * belong in no log.
 */
public final class DuckDbException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean outOfSpace;
    private final boolean canceled;

    DuckDbException(SQLException failure) {
        super(kind(failure));
        var text = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        outOfSpace = text.startsWith("out of memory");
        canceled = text.startsWith("interrupt");
    }

    /** Whether the memory or the disk it may use was not enough. */
    public boolean isOutOfSpace() {
        return outOfSpace;
    }

    /** Whether it was told to stop. */
    public boolean isCanceled() {
        return canceled;
    }

    private static String kind(SQLException failure) {
        var text = String.valueOf(failure.getMessage());
        var end = text.indexOf(':');
        var kind = end < 0 ? "Error" : text.substring(0, end);
        return "DuckDB: " + (kind.matches("[A-Za-z ]{1,40}") ? kind : "Error");
    }
}
