package dk.helhed.notices.mail;

import dk.helhed.forms.Coded;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on how often people want mail. People reach their own choice only, the task that sends all of them. */
@Repository
class RhythmRepository {

    private final JdbcClient jdbc;

    RhythmRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Rhythm> find(UUID person) {
        return jdbc.sql("select rhythm from notices.choice where person = :person")
                .param("person", person)
                .query((row, number) -> Coded.stored(Rhythm.class, row.getString("rhythm")))
                .optional();
    }

    void save(UUID person, Rhythm rhythm) {
        jdbc.sql("""
                insert into notices.choice (person, rhythm) values (:person, :rhythm)
                on conflict (person) do update set rhythm = excluded.rhythm
                """).param("person", person).param("rhythm", rhythm.code()).update();
    }
}
