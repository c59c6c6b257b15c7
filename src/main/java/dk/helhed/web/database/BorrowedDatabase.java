package dk.helhed.web.database;

/** A database that somebody else keeps running. */
record BorrowedDatabase(DatabaseAddress address) implements Database {

    @Override
    public void close() {
        // Not ours to stop.
    }
}
