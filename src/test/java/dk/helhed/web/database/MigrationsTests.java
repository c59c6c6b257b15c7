package dk.helhed.web.database;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.TestPostgres;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MigrationsTests {

    @TempDir
    private Path resources;

    @Test
    void eachRoomHasItsOwnSchemaAndHistory() throws Exception {
        write("alpha", "V1__thing.sql", "create table alpha.thing (id int)");
        write("beta", "V1__thing.sql", "create table beta.thing (id int)");
        var address = TestPostgres.freshDatabase();
        migrate(address);

        write("beta", "V2__more.sql", "alter table beta.thing add column more int");
        migrate(address);

        assertThat(query(address, "select version from alpha.flyway_schema_history where version is not null"))
                .containsExactly("1");
        assertThat(query(address, "select version from beta.flyway_schema_history where version is not null"))
                .containsExactly("1", "2");
    }

    private void migrate(DatabaseAddress address) throws IOException {
        try (var loader = new URLClassLoader(
                new URL[] {resources.toUri().toURL()}, getClass().getClassLoader())) {
            var common = Flyway.configure(loader).dataSource(address.jdbcUrl(), address.user(), address.password());
            new Migrations(new PathMatchingResourcePatternResolver(loader)).migrate(common.load());
        }
    }

    private void write(String room, String name, String sql) throws IOException {
        var folder = Files.createDirectories(resources.resolve("db/migration").resolve(room));
        Files.writeString(folder.resolve(name), sql);
    }

    private static List<String> query(DatabaseAddress address, String sql) throws SQLException {
        try (var connection = address.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql + " order by installed_rank")) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
