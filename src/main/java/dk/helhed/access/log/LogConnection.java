package dk.helhed.access.log;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A connection of the log's own. The log is waited for by requests that may hold all the others, so it must never wait for one
 * of those.
 */
@Repository
class LogConnection implements AutoCloseable {

    private final HikariDataSource connection;
    private final AuditRepository log;
    private final TransactionOperations transactions;

    /** Where the log ended when this connection wrote last. One thread writes. */
    private Head end = Head.START;

    LogConnection(DataSource database) throws SQLException {
        var settings = new HikariConfig();
        database.unwrap(HikariDataSource.class).copyStateTo(settings);
        settings.setPoolName("helhed-log");
        settings.setMinimumIdle(1);
        settings.setMaximumPoolSize(1);
        connection = new HikariDataSource(settings);
        log = new AuditRepository(JdbcClient.create(connection));
        transactions = new TransactionTemplate(new JdbcTransactionManager(connection));
    }

    /**
     * Adds the entries in a transaction of their own; they are on the disk when it returns. A single statement is enough as
     * long as nobody else has written since.
     */
    void write(List<Entry> entries) {
        end = log.appendAfter(end, entries)
                .orElseGet(() -> Objects.requireNonNull(transactions.execute(status -> log.append(entries))));
    }

    @Override
    public void close() {
        connection.close();
    }
}
