package dk.helhed.projects.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on whether the examples have come. */
@Repository
class ExampleRepository {

    private final JdbcClient jdbc;

    ExampleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that the examples come now; false if they have come before. */
    boolean noteTaken(Instant now) {
        return jdbc.sql("insert into projects.shipped (taken_at) values (:now) on conflict do nothing")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
