package dk.helhed.yearcycle.signal;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the steps of signals. */
@Repository
class StepWriter {

    private final JdbcClient jdbc;

    StepWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts the signal in the state that the step leads to; false if it is no longer of the version. */
    boolean move(Signal signal, Transition transition, @Nullable UUID proposal, Instant now) {
        return jdbc.sql("""
                update yearcycle.signal
                set state = :state, proposal = coalesce(:proposal, proposal), changed_at = :now, version = version + 1
                where id = :id and version = :version
                """)
                        .param("state", transition.to().code())
                        .param("proposal", proposal, Types.OTHER)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", signal.id())
                        .param("version", signal.version())
                        .update()
                == 1;
    }

    /** Adds the step to the history of the signal. */
    void note(Signal signal, Transition transition, Steps.Note note, @Nullable UUID person, Instant now) {
        jdbc.sql("""
                insert into yearcycle.signal_step (
                    signal, number, transition, state, at, basis, batch, words, person, proposal)
                select :signal, coalesce(max(number), 0) + 1, :transition, :state, :now, :basis, :batch, :words, :person,
                    :proposal
                from yearcycle.signal_step where signal = :signal
                """)
                .param("signal", signal.id())
                .param("transition", transition.code())
                .param("state", transition.to().code())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("basis", signal.basis())
                .param("batch", note.batch(), Types.INTEGER)
                .param("words", note.words())
                .param("person", person, Types.OTHER)
                .param("proposal", note.proposal(), Types.OTHER)
                .update();
    }
}
