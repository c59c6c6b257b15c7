package dk.helhed.analytics.sql;

import dk.helhed.analytics.cube.CubeException;
import dk.helhed.analytics.cube.CubeProblem;
import dk.helhed.analytics.cube.Rows;
import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Columns;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * A Trino cluster that has register rows, for when one machine is too small.
 *
 * @param url such as {@code jdbc:trino://trino.example.dk:443/hive/register}
 * @param user whom the cluster knows the program as
 * @param password empty if the cluster asks for none; with one, the connection is encrypted
 */
public record TrinoCluster(String url, String user, String password) {

    private static final String PREFIX = "jdbc:trino://";

    /** The rows of a table, with their columns as the cluster describes them. */
    public Rows.Table rows(List<String> table) {
        try (var connection = connect()) {
            var columns = describe(connection, table).stream()
                    .flatMap(raw -> raw.kind().map(kind -> new Column(raw.name(), kind)).stream())
                    .toList();
            return new Rows.Table(table, new Columns(columns, FileRows.roles(columns)));
        } catch (SQLException failure) {
            throw refused(failure);
        }
    }

    Connection connect() throws SQLException {
        if (!url.startsWith(PREFIX)) {
            throw new CubeException(CubeProblem.of("cluster-address", PREFIX));
        }
        var settings = new Properties();
        settings.setProperty("user", user);
        if (!password.isEmpty()) {
            settings.setProperty("password", password);
            settings.setProperty("SSL", "true");
        }
        return DriverManager.getConnection(url, settings);
    }

    /** The rows for a {@code from}, with every column in the type of its kind. */
    static String from(Connection connection, Rows.Table rows) throws SQLException {
        var columns = describe(connection, rows.name()).stream()
                .filter(raw -> rows.columns().named(raw.name()).isPresent())
                .map(RawColumn::read)
                .collect(Collectors.joining(", "));
        return "(select " + columns + " from " + name(rows.name()) + ") person_years";
    }

    private static List<RawColumn> describe(Connection connection, List<String> table) throws SQLException {
        try (var statement = connection.createStatement();
                var described = statement.executeQuery("describe " + name(table))) {
            var columns = new ArrayList<RawColumn>();
            while (described.next()) {
                columns.add(new RawColumn(described.getString(1), duckType(described.getString(2))));
            }
            return columns;
        }
    }

    private static String name(List<String> table) {
        return table.stream().map(RowSql::name).collect(Collectors.joining("."));
    }

    /** What DuckDB calls a type of Trino. Texts of fixed length are read like those that are no texts yet: by a cast. */
    private static String duckType(String type) {
        var plain = type.toUpperCase(Locale.ROOT);
        if (plain.startsWith("VARCHAR")) {
            return "VARCHAR";
        }
        if (plain.startsWith("CHAR")) {
            return "UUID";
        }
        return plain.equals("REAL") ? "FLOAT" : plain;
    }

    /** The cluster's own words are left out: they may quote values of rows. */
    static CubeException refused(SQLException failure) {
        return new CubeException(CubeProblem.of("cluster", String.valueOf(failure.getErrorCode())));
    }
}
