package dk.helhed.web.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.helhed.TestPostgres;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalDatabaseTests {

    private static final String URL = "HELHED_DATABASE_URL";
    private static final String USER = "HELHED_DATABASE_USER";
    private static final String PASSWORD = "HELHED_DATABASE_PASSWORD";

    @TempDir
    private Path data;

    @Test
    void theServerOfTheEnvironmentIsUsedAndNothingElseIsStarted() throws Exception {
        var server = TestPostgres.freshDatabase();
        var inOne = server.jdbcUrl().replace("jdbc:postgresql://", "postgresql://helhed:helhed@");

        for (var environment :
                List.of(Map.of(URL, server.jdbcUrl(), USER, "helhed", PASSWORD, "helhed"), Map.of(URL, inOne))) {
            try (var database = new Databases(environment).forServer(data);
                    var connection = database.address().connect()) {
                assertThat(connection.getMetaData().getUserName()).isEqualTo("helhed");
            }
        }
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void aDatabaseThatIsNotThereIsRefusedWithItsReason() {
        var server = TestPostgres.freshDatabase().jdbcUrl();

        assertRefused("console.database.missing", Map.of(URL, server + "_gone", USER, "helhed", PASSWORD, "helhed"));
        assertRefused("console.database.refused", Map.of(URL, server, USER, "nobody", PASSWORD, "x"));
        assertRefused("console.database.unreachable", Map.of(URL, "postgresql://127.0.0.1:1/helhed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mysql://server/helhed", "jdbc:h2:mem:x", "server", "postgresql:///x", "postgresql://a b/c"})
    void anAddressOfAnotherKindIsRefused(String url) {
        assertRefused("console.database.url", Map.of(URL, url));
    }

    private void assertRefused(String key, Map<String, String> environment) {
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> new Databases(environment).forCommand(data))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void thePasswordIsNeverShown() {
        var address = new DatabaseAddress("jdbc:postgresql://server/helhed", "helhed", "secret");

        assertThat(address.toString()).doesNotContain("secret");
    }
}
