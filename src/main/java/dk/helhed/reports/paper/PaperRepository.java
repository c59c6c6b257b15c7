package dk.helhed.reports.paper;

import dk.helhed.forms.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on papers themselves and their sections. */
@Repository
class PaperRepository {

    private static final String PAPER = """
        select id, number, title, committee, meeting, agenda, kind, closed, proposal, report, version, changed_at, sent_on
        from reports.paper
        """;

    private final JdbcClient jdbc;

    PaperRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Without their sections, annexes and rulings. The latest meeting first, those without one before all. */
    List<Paper> all() {
        return jdbc.sql(PAPER + " order by meeting desc nulls first, number desc")
                .query(PaperRepository::toPaper)
                .list();
    }

    /** Without annexes and rulings. */
    Optional<Paper> find(int number) {
        return jdbc.sql(PAPER + " where number = :number")
                .param("number", number)
                .query(PaperRepository::toPaper)
                .optional();
    }

    /** Numbers and titles of those that were sent, whose meeting is past, and that nothing is noted about. */
    List<Undecided> undecided(LocalDate today) {
        return jdbc.sql("""
            select number, title, committee, meeting from reports.paper
            where sent_on is not null and meeting < :today
                and not exists (select from reports.paper_ruling where paper_ruling.paper = paper.id)
            order by meeting, number
            """)
                .param("today", today)
                .query((row, number) -> new Undecided(
                        row.getInt("number"),
                        row.getString("title"),
                        row.getString("committee"),
                        row.getObject("meeting", LocalDate.class)))
                .list();
    }

    List<PaperSection> sections(UUID paper) {
        return jdbc.sql("select key, heading, hint, text from reports.paper_section where paper = :paper order by"
                        + " position")
                .param("paper", paper)
                .query((row, number) -> new PaperSection(
                        row.getString("key"), row.getString("heading"), row.getString("hint"), row.getString("text")))
                .list();
    }

    /** Stores a new paper and answers its number. */
    int add(UUID id, String template, PaperHead head, Origin origin, List<PaperSection> sections, Instant now) {
        var number = jdbc.sql("""
            insert into reports.paper (id, template, title, committee, meeting, agenda, kind, closed, proposal, report,
                made_at, made_by, changed_at)
            values (:id, :template, :title, :committee, :meeting, :agenda, :kind, :closed, :proposal, :report,
                :now, access.acting_person(), :now)
            returning number
            """)
                .param("id", id)
                .param("template", template)
                .param("title", head.title())
                .param("committee", head.committee())
                .param("meeting", head.meeting(), Types.DATE)
                .param("agenda", head.agenda())
                .param("kind", head.kind().code())
                .param("closed", head.closed())
                .param("proposal", origin.proposal(), Types.INTEGER)
                .param("report", origin.report(), Types.VARCHAR)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, index) -> row.getInt("number"))
                .single();
        for (var position = 0; position < sections.size(); position++) {
            addSection(id, position, sections.get(position));
        }
        return number;
    }

    private void addSection(UUID paper, int position, PaperSection section) {
        jdbc.sql("""
            insert into reports.paper_section (paper, position, key, heading, hint, text)
            values (:paper, :position, :key, :heading, :hint, :text)
            """)
                .param("paper", paper)
                .param("position", position)
                .param("key", section.key())
                .param("heading", section.heading())
                .param("hint", section.hint())
                .param("text", section.text())
                .update();
    }

    /** Writes what changed; false if the paper is sent, or no longer of that version. */
    boolean change(UUID id, int version, PaperHead head, List<PaperSection> sections, Instant now) {
        var changed = jdbc.sql("""
            update reports.paper
            set title = :title, committee = :committee, meeting = :meeting, agenda = :agenda, kind = :kind,
                closed = :closed, version = version + 1, changed_at = :now
            where id = :id and version = :version and sent_on is null
            """)
                .param("title", head.title())
                .param("committee", head.committee())
                .param("meeting", head.meeting(), Types.DATE)
                .param("agenda", head.agenda())
                .param("kind", head.kind().code())
                .param("closed", head.closed())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("version", version)
                .update();
        if (changed == 1) {
            sections.forEach(section -> jdbc.sql(
                            "update reports.paper_section set text = :text where paper = :paper and key = :key")
                    .param("text", section.text())
                    .param("paper", id)
                    .param("key", section.key())
                    .update());
        }
        return changed == 1;
    }

    /** Notes that something of the paper changed beside its texts; false if it is sent, or no longer of that version. */
    boolean touch(UUID id, int version, Instant now) {
        return jdbc.sql("""
            update reports.paper set version = version + 1, changed_at = :now
            where id = :id and version = :version and sent_on is null
            """)
                        .param("id", id)
                        .param("version", version)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Locks the paper; false if it is sent already, or no longer of that version. */
    boolean send(UUID id, int version, LocalDate day, Instant now) {
        return jdbc.sql("""
            update reports.paper
            set sent_on = :day, sent_by = access.acting_person(), version = version + 1, changed_at = :now
            where id = :id and version = :version and sent_on is null
            """)
                        .param("id", id)
                        .param("version", version)
                        .param("day", day)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Paper toPaper(ResultSet row, int number) throws SQLException {
        return new Paper(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                new PaperHead(
                        row.getString("title"),
                        row.getString("committee"),
                        row.getObject("meeting", LocalDate.class),
                        row.getString("agenda"),
                        Coded.stored(ItemKind.class, row.getString("kind")),
                        row.getBoolean("closed")),
                new Origin(wholeNumber(row, "proposal"), row.getString("report")),
                List.of(),
                List.of(),
                List.of(),
                row.getObject("sent_on", LocalDate.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    private static @Nullable Integer wholeNumber(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
