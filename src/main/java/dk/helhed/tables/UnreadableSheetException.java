package dk.helhed.tables;

/** The bytes are not those of a workbook, or of one that is broken. */
final class UnreadableSheetException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableSheetException(Exception cause) {
        super(cause);
    }
}
