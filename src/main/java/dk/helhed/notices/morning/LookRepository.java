package dk.helhed.notices.morning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on whom to tell in the morning. */
@Repository
class LookRepository {

    private final JdbcClient jdbc;

    LookRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A claimed person.
     *
     * @param before when the person was told the last time; null if never
     */
    record Look(@Nullable LocalDate before) {}

    /** False if the day has begun already. Who asks meanwhile waits for the first one to finish. */
    boolean begin(LocalDate day, Instant now) {
        return jdbc.sql("insert into notices.morning (day, begun_at) values (:day, :now) on conflict do nothing")
                        .param("day", day)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void add(List<UUID> people) {
        jdbc.sql("""
                insert into notices.look (person) select unnest(:people::uuid[]) on conflict do nothing
                """).param("people", people.toArray(UUID[]::new)).update();
    }

    List<UUID> findLeft(LocalDate day, Instant now, UUID after, int most) {
        return jdbc.sql("""
                select person from notices.look
                where person > :after and (looked_on is null or looked_on < :day)
                    and (paused_until is null or paused_until <= :now)
                order by person limit :most
                """)
                .param("after", after)
                .param("day", day)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) -> row.getObject("person", UUID.class))
                .list();
    }

    /** Until the end of the transaction nobody else gets the person; empty if somebody has, or the day is done. */
    Optional<Look> claim(UUID person, LocalDate day) {
        return jdbc.sql("""
                update notices.look set looked_on = :day, paused_until = null
                from (
                    select person, looked_on from notices.look
                    where person = :person and (looked_on is null or looked_on < :day)
                    for update skip locked) as before
                where look.person = before.person
                returning before.looked_on
                """)
                .param("person", person)
                .param("day", day)
                .query((row, number) -> new Look(row.getObject("looked_on", LocalDate.class)))
                .optional();
    }

    boolean pause(UUID person, Instant until) {
        return jdbc.sql("update notices.look set paused_until = :until where person = :person")
                        .param("person", person)
                        .param("until", until.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
