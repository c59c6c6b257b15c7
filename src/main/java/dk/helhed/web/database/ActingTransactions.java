package dk.helhed.web.database;

import dk.helhed.access.Acting;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells the database at the beginning of each transaction who it is for. The database forgets it at the end; a connection
 * without a transaction, or for nobody, is shown no personal data.
 */
@Component
public class ActingTransactions extends JdbcTransactionManager {

    ActingTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var acting = Acting.now();
        if (acting.isPresent()) {
            try (var statement = connection.prepareStatement("select set_config('helhed.acting', ?, true)")) {
                statement.setString(1, acting.get().key());
                statement.execute();
            }
        }
    }
}
