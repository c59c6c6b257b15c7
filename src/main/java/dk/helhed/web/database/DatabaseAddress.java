package dk.helhed.web.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Where a database listens, and the user and password of the program there.
 *
 * @param jdbcUrl begins with {@code jdbc:postgresql://}
 * @param password never shown, not even by {@link #toString()}
 */
public record DatabaseAddress(String jdbcUrl, String user, String password) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return jdbcUrl;
    }

    @Override
    public String getUsername() {
        return user;
    }

    @Override
    public String getPassword() {
        return password;
    }

    /** A connection outside any pool. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, user, password);
    }

    @Override
    public String toString() {
        return user + " on " + jdbcUrl;
    }
}
