package dk.helhed.analytics.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Alongside;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Alongside
class DuckDbTests {

    private static final String SECRET = "known to nobody";

    @TempDir
    private Path directory;

    @Test
    void whatDoesNotFitInMemoryIsSetAsideUnreadableAndTakenAwayAtTheEnd() throws IOException {
        try (var duck = open("32MB")) {
            duck.execute(
                    "create temp table rows as select concat('%s', i) as text, hash(i) as number from range(1000000) as r(i)"
                            .formatted(SECRET));

            assertThat(duck.query("select count(distinct text) from rows", row -> row.getLong(1)))
                    .containsExactly(1_000_000L);
            assertThat(files())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .doesNotContain(SECRET));
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void anotherWayToTheSameDatabaseSeesTheSameAndOutlivesNothing() {
        try (var duck = open("64MB")) {
            duck.execute("create table one as select 42 as number");
            try (var other = duck.another()) {
                assertThat(other.query("select number from one", row -> row.getLong(1)))
                        .containsExactly(42L);
            }
            assertThat(duck.query("select number from one", row -> row.getLong(1)))
                    .containsExactly(42L);
        }
    }

    private DuckDb open(String memory) {
        return DuckDb.open(new DuckDbLimits(memory, 1, directory));
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
