package dk.helhed.yearcycle.signal;

import dk.helhed.yearcycle.ThemeRef;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads signals and their steps. */
@Repository
class SignalRepository {

    private final JdbcClient jdbc;

    SignalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Signal> find(UUID id) {
        return jdbc.sql("select * from yearcycle.signal where id = :id")
                .param("id", id)
                .query(SignalRow::read)
                .optional();
    }

    /** Those that changed last first. */
    List<Signal> all() {
        return jdbc.sql("select * from yearcycle.signal order by changed_at desc, id")
                .query(SignalRow::read)
                .list();
    }

    /** The newest first. */
    List<Signal> of(ThemeRef theme) {
        return jdbc.sql("""
                select * from yearcycle.signal
                where policy = :policy and focus_area = :focusArea
                order by found_at desc, id
                """)
                .param("policy", theme.policy())
                .param("focusArea", theme.focusArea())
                .query(SignalRow::read)
                .list();
    }

    List<Signal> ofProposal(UUID proposal) {
        return jdbc.sql("select * from yearcycle.signal where proposal = :proposal order by found_at desc, id")
                .param("proposal", proposal)
                .query(SignalRow::read)
                .list();
    }

    /** Those with the ids; others who want to change them wait until the transaction ends. */
    List<Signal> lock(Collection<UUID> ids) {
        return jdbc.sql("select * from yearcycle.signal where id = any(:ids) order by id for update")
                .param("ids", ids.toArray(UUID[]::new))
                .query(SignalRow::read)
                .list();
    }

    /** The steps of the signals, the first of each first. */
    List<Step> steps(Collection<UUID> signals) {
        return jdbc.sql("""
                select signal, number, transition, state, at, basis, batch, words, person, access.name_of(person) as name,
                    proposal
                from yearcycle.signal_step
                where signal = any(:signals)
                order by signal, number
                """)
                .param("signals", signals.toArray(UUID[]::new))
                .query(SignalRow::step)
                .list();
    }
}
