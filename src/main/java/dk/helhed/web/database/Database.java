package dk.helhed.web.database;

/** A PostgreSQL that answers until it is closed. Closing twice is harmless. */
public interface Database extends AutoCloseable {

    /** Where it listens and who the program is there. */
    DatabaseAddress address();

    /** Ends the use of it, and stops the server if this object started it. */
    @Override
    void close();
}
