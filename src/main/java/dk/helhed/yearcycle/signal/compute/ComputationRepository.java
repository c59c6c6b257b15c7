package dk.helhed.yearcycle.signal.compute;

import dk.helhed.yearcycle.signal.Certainty;
import dk.helhed.yearcycle.signal.FigureText;
import dk.helhed.yearcycle.signal.Signal;
import dk.helhed.yearcycle.signal.SignalState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Writes what the computation finds, and what it was last computed from. */
@Repository
class ComputationRepository {

    private final JdbcClient jdbc;

    ComputationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What signals were last computed from. */
    Computed last() {
        return jdbc.sql("select batch, day, computed_at from yearcycle.computation")
                .query(ComputationRepository::toComputed)
                .single();
    }

    /** As above, for whoever computes now, until the transaction ends; empty if somebody else does. */
    Optional<Computed> claim() {
        return jdbc.sql("select batch, day, computed_at from yearcycle.computation for update skip locked")
                .query(ComputationRepository::toComputed)
                .optional();
    }

    void done(Computed computed) {
        jdbc.sql("update yearcycle.computation set batch = :batch, day = :day, computed_at = :at")
                .param("batch", computed.batch())
                .param("day", computed.day())
                .param("at", computed.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Adds a signal; false if there is one of the rule and the thing. */
    boolean add(UUID id, Placed placed, LocalDate today, Instant now) {
        return with(jdbc.sql("""
                insert into yearcycle.signal (
                    id, kind, subject, thing, area, title_da, title_en, path, policy, focus_area, since, batch, figures, basis,
                    certainty, lower, upper, state, found_at, changed_at)
                values (
                    :id, :kind, :subject, :thing, :area, :titleDa, :titleEn, :path, :policy, :focusArea, :since, :batch,
                    :figures, :basis, :certainty, :lower, :upper, :state, :now, :now)
                on conflict (kind, subject, thing, area) do nothing
                """), placed)
                        .param("id", id)
                        .param("kind", placed.finding().kind().code())
                        .param("subject", placed.finding().subject().kind().code())
                        .param("thing", placed.finding().subject().thing())
                        .param("area", placed.finding().subject().area())
                        .param(
                                "since",
                                placed.finding().since() == null
                                        ? today
                                        : placed.finding().since())
                        .param("state", SignalState.NEW.code())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Lets a signal say what is found now; false if it is no longer of the version. */
    boolean renew(Signal signal, Placed placed, LocalDate since) {
        return with(jdbc.sql("""
                update yearcycle.signal
                set title_da = :titleDa, title_en = :titleEn, path = :path, policy = :policy, focus_area = :focusArea,
                    since = :since, batch = :batch, figures = :figures, basis = :basis, certainty = :certainty, lower = :lower,
                    upper = :upper, version = version + 1
                where id = :id and version = :version
                """), placed)
                        .param("since", since)
                        .param("id", signal.id())
                        .param("version", signal.version())
                        .update()
                == 1;
    }

    private static StatementSpec with(StatementSpec sql, Placed placed) {
        var finding = placed.finding();
        var theme = placed.theme();
        return withCertainty(sql, finding.certainty())
                .param("titleDa", finding.subject().title().da())
                .param("titleEn", finding.subject().title().en())
                .param("path", finding.subject().path())
                .param("policy", theme == null ? null : theme.policy(), Types.VARCHAR)
                .param("focusArea", theme == null ? null : theme.focusArea(), Types.VARCHAR)
                .param("batch", finding.batch(), Types.INTEGER)
                .param("figures", FigureText.of(finding.figures()))
                .param("basis", finding.basis());
    }

    private static StatementSpec withCertainty(StatementSpec sql, Certainty certainty) {
        var named = sql.param("certainty", certainty.code());
        return switch (certainty) {
            case Certainty.Certain certain ->
                named.param("lower", certain.lower()).param("upper", certain.upper());
            case Certainty.Chance chance -> named.param("lower", chance.lower()).param("upper", chance.upper());
            case Certainty.Uncounted uncounted -> withoutInterval(named);
            case Certainty.Plain plain -> withoutInterval(named);
        };
    }

    private static StatementSpec withoutInterval(StatementSpec sql) {
        return sql.param("lower", null, Types.DOUBLE).param("upper", null, Types.DOUBLE);
    }

    private static Computed toComputed(ResultSet row, int number) throws SQLException {
        var day = row.getObject("day", LocalDate.class);
        var at = row.getObject("computed_at", OffsetDateTime.class);
        return new Computed(row.getInt("batch"), day, at.toInstant());
    }
}
