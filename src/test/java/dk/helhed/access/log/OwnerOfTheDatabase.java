package dk.helhed.access.log;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Somebody with every right on the database, who passes the program by. */
record OwnerOfTheDatabase(JdbcConnectionDetails address) {

    /** Does it in one transaction. */
    void does(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        address.getJdbcUrl(), address.getUsername(), address.getPassword());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.commit();
        }
    }

    /** Does it with the log's own guards switched off meanwhile. */
    void forges(String sql) throws SQLException {
        does("""
                alter table access.audit disable trigger all;
                alter table access.audit_head disable trigger all;
                %s;
                alter table access.audit enable trigger all;
                alter table access.audit_head enable trigger all;
                """.formatted(sql));
    }

    /** The one number that the query gives. */
    long number(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        address.getJdbcUrl(), address.getUsername(), address.getPassword());
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    void emptiesTheLog() throws SQLException {
        forges("delete from access.audit; update access.audit_head set number = 0, hash = repeat('0', 64)");
    }
}
