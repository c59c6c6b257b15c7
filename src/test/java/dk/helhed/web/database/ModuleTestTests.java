package dk.helhed.web.database;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class ModuleTestTests {

    private final JdbcClient jdbc;

    ModuleTestTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void aRoomIsTestedInADatabaseOfItsOwn() {
        assertThat(jdbc.sql("select current_database()").query(String.class).single())
                .startsWith("test_");
        assertThat(jdbc.sql("select rolsuper from pg_roles where rolname = user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }
}
