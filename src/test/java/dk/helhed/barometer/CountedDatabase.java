package dk.helhed.barometer;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that counts the statements it is asked for. */
public final class CountedDatabase extends DelegatingDataSource {

    private final AtomicInteger statements = new AtomicInteger();

    public CountedDatabase(DataSource database) {
        super(database);
    }

    /** How many statements an action takes. */
    public int statementsOf(Runnable action) {
        var before = statements.get();
        action.run();
        return statements.get() - before;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        InvocationHandler counted = (proxy, method, arguments) -> {
            if (method.getName().startsWith("prepare") || method.getName().equals("createStatement")) {
                statements.incrementAndGet();
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        };
        return (Connection)
                Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class}, counted);
    }
}
