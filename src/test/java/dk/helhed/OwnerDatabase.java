package dk.helhed;

import static java.util.Objects.requireNonNull;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database of a test as its owner sees it: every row, and rights that the program does not have. */
public final class OwnerDatabase {

    private final JdbcClient jdbc;

    OwnerDatabase(JdbcConnectionDetails database) {
        this.jdbc = JdbcClient.create(new DriverManagerDataSource(
                database.getJdbcUrl(), requireNonNull(database.getUsername()), requireNonNull(database.getPassword())));
    }

    public JdbcClient.StatementSpec sql(String sql) {
        return jdbc.sql(sql);
    }
}
