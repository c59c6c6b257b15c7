package dk.helhed.projects;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Writes efforts. */
@Repository
class EffortWriter {

    private static final int MOST_COUNTED = 9;

    private final JdbcClient jdbc;

    EffortWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A number that nothing else has: P and four digits or more. */
    String nextNumber() {
        while (true) {
            var number = jdbc.sql("""
                    select 'P' || lpad(next::text, greatest(4, length(next::text)), '0')
                    from nextval('projects.effort_number') as next
                    """).query(String.class).single();
            if (!isTaken("number", number)) {
                return number;
            }
        }
    }

    /** Whether an effort has the number, in reach or not. */
    boolean isNumberTaken(String number) {
        return isTaken("number", number);
    }

    /** The slug, or a free one that begins with it: counted, and after some of the same name with the other text. */
    String freeSlug(String slug, String otherwise) {
        var free = slug;
        for (int next = 2; isTaken("slug", free); next++) {
            free = slug + "-" + (next <= MOST_COUNTED ? Integer.toString(next) : otherwise);
        }
        return free;
    }

    private boolean isTaken(String column, String value) {
        return jdbc.sql("select exists (select from projects.effort where " + column + " = :value)")
                .param("value", value)
                .query(Boolean.class)
                .single();
    }

    /** Adds an effort; its money is not known yet. */
    void add(Effort effort) {
        withSheet(jdbc.sql("""
                insert into projects.effort (
                    id, number, slug, kind, phase, title, summary, target_group, target_size, area, district, unit, manager,
                    politician, associations, companies, institutions, volunteers, languages, starts, ends, links, evidence,
                    published, example, registered_at, changed_at)
                values (
                    :id, :number, :slug, :kind, :phase, :title, :summary, :targetGroup, :targetSize, :area, :district,
                    :unit, :manager, :politician, :associations, :companies, :institutions, :volunteers, :languages,
                    :starts, :ends, :links, :evidence, :published, :example, :now, :now)
                """), effort.sheet(), effort.changedAt())
                .param("id", effort.id())
                .param("number", effort.number())
                .param("slug", effort.slug())
                .param("phase", effort.phase().code())
                .param("evidence", effort.evidence().code())
                .param("example", effort.example())
                .update();
        addGoals(effort.id(), effort.sheet().goals());
    }

    /** Changes the sheet; false if the row is no longer of that version. */
    boolean change(UUID id, int version, Sheet sheet, Instant now) {
        var changed = withSheet(jdbc.sql("""
                update projects.effort
                set kind = :kind, title = :title, summary = :summary, target_group = :targetGroup,
                    target_size = :targetSize, area = :area, district = :district, unit = :unit, manager = :manager,
                    politician = :politician, associations = :associations, companies = :companies,
                    institutions = :institutions, volunteers = :volunteers, languages = :languages, starts = :starts,
                    ends = :ends, links = :links, published = :published, changed_at = :now, version = version + 1
                where id = :id and version = :version
                """), sheet, now)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
        if (changed) {
            jdbc.sql("delete from projects.effort_goal where effort = :id")
                    .param("id", id)
                    .update();
            addGoals(id, sheet.goals());
        }
        return changed;
    }

    /** Lets a phase begin; false if the row is no longer of that version. */
    boolean enter(UUID id, int version, Phase phase, Instant now) {
        return jdbc.sql("""
                update projects.effort set phase = :phase, changed_at = :now, version = version + 1
                where id = :id and version = :version
                """)
                        .param("phase", phase.code())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Says how well its way of working is known to work; false if the row is no longer of that version. */
    boolean grade(UUID id, int version, Evidence evidence, Instant now) {
        return jdbc.sql("""
                update projects.effort set evidence = :evidence, changed_at = :now, version = version + 1
                where id = :id and version = :version
                """)
                        .param("evidence", evidence.code())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Takes the effort out of the register, with all that is written about it. */
    void remove(UUID id) {
        jdbc.sql("delete from projects.effort where id = :id").param("id", id).update();
    }

    void addEvent(UUID effort, Event event, @Nullable UUID person) {
        jdbc.sql("""
                insert into projects.event (effort, at, kind, phase, note, person)
                values (:effort, :at, :kind, :phase, :note, :person)
                """)
                .param("effort", effort)
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("kind", event.kind().code())
                .param("phase", event.phase() == null ? null : event.phase().code())
                .param("note", event.note())
                .param("person", person, java.sql.Types.OTHER)
                .update();
    }

    private void addGoals(UUID effort, List<GoalRef> goals) {
        jdbc.sql("""
                insert into projects.effort_goal (effort, policy, goal)
                select :effort, policy, goal from unnest(:policies::text[], :goals::text[]) as wanted (policy, goal)
                """)
                .param("effort", effort)
                .param("policies", goals.stream().map(GoalRef::policy).toArray(String[]::new))
                .param("goals", goals.stream().map(GoalRef::goal).toArray(String[]::new))
                .update();
    }

    private static StatementSpec withSheet(StatementSpec sql, Sheet sheet, Instant now) {
        return sql.param("kind", sheet.kind().code())
                .param("title", sheet.title())
                .param("summary", sheet.summary())
                .param("targetGroup", sheet.target().group())
                .param("targetSize", sheet.target().size(), java.sql.Types.INTEGER)
                .param("area", sheet.where().area().code())
                .param("district", sheet.where().district())
                .param("unit", sheet.responsible().unit())
                .param("manager", sheet.responsible().manager(), java.sql.Types.OTHER)
                .param("politician", sheet.responsible().politician())
                .param("associations", array(sheet.partners().associations()))
                .param("companies", array(sheet.partners().companies()))
                .param("institutions", array(sheet.partners().institutions()))
                .param("volunteers", array(sheet.partners().volunteers()))
                .param("languages", array(sheet.languages()))
                .param("starts", sheet.span().starts(), java.sql.Types.DATE)
                .param("ends", sheet.span().ends(), java.sql.Types.DATE)
                .param("links", array(sheet.links()))
                .param("published", sheet.published())
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
