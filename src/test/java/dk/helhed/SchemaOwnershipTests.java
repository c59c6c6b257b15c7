package dk.helhed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A room's SQL touches the schema of its own name and no other. */
class SchemaOwnershipTests {

    private static final Path JAVA = Path.of("src/main/java/dk/helhed");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern TABLE = Pattern.compile(
            "(?i)\\b(?:from|join|into|update|copy|table|references|on|truncate)\\s+([a-z_]+)\\.[a-z_]+");

    @Test
    void javaTouchesOnlyTheSchemaOfItsRoom() {
        for (var file : files(JAVA, ".java")) {
            var room = JAVA.relativize(file).getName(0).toString();
            assertThat(schemasIn(file)).as(file.toString()).isSubsetOf(room);
        }
    }

    @Test
    void migrationsTouchOnlyTheSchemaOfTheirFolder() {
        var scripts = files(MIGRATIONS, ".sql");

        assertThat(scripts).isNotEmpty();
        for (var file : scripts) {
            var room = MIGRATIONS.relativize(file).getName(0).toString();
            assertThat(schemasIn(file)).as(file.toString()).isNotEmpty().isSubsetOf(room);
        }
    }

    @Test
    void findsAForeignSchema() {
        assertThat(schemas("select 1 from casework.person join barometer.batch using (number)"))
                .containsExactlyInAnyOrder("casework", "barometer");
    }

    private static Set<String> schemasIn(Path file) {
        try {
            var known = Set.copyOf(rooms());
            return schemas(Files.readString(file)).stream()
                    .filter(known::contains)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> schemas(String sql) {
        return TABLE.matcher(sql).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static List<String> rooms() throws IOException {
        try (var folders = Files.list(JAVA)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .toList();
        }
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
