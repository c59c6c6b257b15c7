package dk.helhed.projects;

import dk.helhed.access.Acting;
import dk.helhed.access.Outcome;
import dk.helhed.access.Person;
import dk.helhed.access.Task;
import dk.helhed.access.Unit;
import dk.helhed.projects.Sheet.Partners;
import dk.helhed.projects.Sheet.Responsible;
import dk.helhed.projects.Sheet.Span;
import dk.helhed.projects.Sheet.Target;
import dk.helhed.projects.Sheet.Where;
import dk.helhed.reference.Areas;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Efforts that a test makes up, each with a title of its own, so that tests do not meet. */
public final class TestProjects {

    private final EffortChanges changes;
    private final Efforts efforts;
    private final Areas areas;
    private final JdbcClient jdbc;
    private final AtomicInteger made = new AtomicInteger();

    TestProjects(EffortChanges changes, Efforts efforts, Areas areas, JdbcClient jdbc) {
        this.changes = changes;
        this.efforts = efforts;
        this.areas = areas;
        this.jdbc = jdbc;
    }

    /** A published project of a unit in a phase, from January 2026 to the end of 2027. */
    public Effort project(Unit unit, @Nullable Person manager, Phase phase) {
        return register(sheet("Projekt " + made.incrementAndGet(), unit, manager), phase);
    }

    /** The same, changed before it is registered. */
    public Effort project(Unit unit, @Nullable Person manager, Phase phase, UnaryOperator<Sheet> change) {
        return register(change.apply(sheet("Projekt " + made.incrementAndGet(), unit, manager)), phase);
    }

    /** The sheet of a published project in Aarhus. */
    public Sheet sheet(String title, Unit unit, @Nullable Person manager) {
        return new Sheet(
                Kind.PROJECT,
                title,
                "Til prøve.",
                List.of(),
                new Target("nyankomne", 40),
                new Where(areas.find("751").orElseThrow(), ""),
                new Responsible(unit.id(), manager == null ? null : manager.id(), ""),
                Partners.NONE,
                List.of("da"),
                new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)),
                List.of(),
                true);
    }

    /** Registers an effort. */
    public Effort register(Sheet sheet, Phase phase) {
        return Acting.as(Task.COMMAND, () -> {
            if (changes.register(sheet, "", phase, false) instanceof Outcome.Done<Effort> done) {
                return done.thing();
            }
            throw new AssertionError("Refused: " + sheet);
        });
    }

    /** Gives the effort a source of municipal money that is granted for its period, budgeted in 2026. */
    public void fund(Effort effort, String kroner) {
        Acting.as(Task.COMMAND, () -> {
            var source = jdbc.sql("""
                    insert into projects.source (effort, position, payer, kind, standing, granted, first_day, last_day)
                    values (:effort, 0, 'Kommunen', 'municipality', 'granted', :amount, :starts, :ends) returning id
                    """)
                    .param("effort", effort.id())
                    .param("amount", new BigDecimal(kroner))
                    .param("starts", effort.sheet().span().starts())
                    .param("ends", effort.sheet().span().ends())
                    .query(Long.class)
                    .single();
            return jdbc.sql(
                            "insert into projects.money (source, year, cost, budget) values (:source, 2026, 'salary', :amount)")
                    .param("source", source)
                    .param("amount", new BigDecimal(kroner))
                    .update();
        });
    }

    /** The ids of the effort's sources. */
    public List<Long> sources(Effort effort) {
        return Acting.as(
                Task.COMMAND,
                () -> jdbc.sql("select id from projects.source where effort = :id order by id")
                        .param("id", effort.id())
                        .query((row, number) -> row.getLong("id"))
                        .list());
    }

    /** The ids of the effort's documents. */
    public List<UUID> documents(Effort effort) {
        return Acting.as(
                Task.COMMAND,
                () -> jdbc.sql("select id from projects.document where effort = :id")
                        .param("id", effort.id())
                        .query((row, number) -> row.getObject("id", UUID.class))
                        .list());
    }

    /** The effort as it is now. */
    public Effort again(Effort effort) {
        return Acting.as(Task.COMMAND, () -> efforts.find(effort.id()).orElseThrow());
    }
}
