package dk.helhed.web.database;

import java.io.IOException;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Brings the schema of every room up to date: the files in {@code db/migration/<room>/} in the schema {@code <room>},
 * which also holds that room's own history and is therefore there before the first file runs.
 *
 * <p>Rooms are migrated in alphabetical order, so no room's schema may refer to another's.
 */
@Component
public class Migrations implements FlywayMigrationStrategy {

    private static final String ROOT = "db/migration/";

    private final ResourcePatternResolver resources;

    Migrations(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    @Override
    public void migrate(Flyway common) {
        for (var room : rooms()) {
            Flyway.configure(common.getConfiguration().getClassLoader())
                    .configuration(common.getConfiguration())
                    .locations("classpath:" + ROOT + room)
                    .schemas(room)
                    .defaultSchema(room)
                    .createSchemas(true)
                    .load()
                    .migrate();
        }
    }

    private SortedSet<String> rooms() {
        try {
            return Arrays.stream(resources.getResources("classpath*:" + ROOT + "*/V*.sql"))
                    .map(Object::toString)
                    .map(file -> file.replaceAll(".*/db/migration/([^/]+)/.*", "$1"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new IllegalStateException("Cannot list " + ROOT, unreadable);
        }
    }
}
