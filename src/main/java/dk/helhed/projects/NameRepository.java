package dk.helhed.projects;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the names that stand beside what people do. */
@Repository
class NameRepository {

    private final JdbcClient jdbc;

    NameRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> name(UUID person) {
        return jdbc.sql("select access.name_of(:person)")
                .param("person", person)
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single();
    }
}
