package dk.helhed.yearcycle.round;

import dk.helhed.yearcycle.ThemeRef;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes sheets. What changes one is done only if it is of the version that is named, and is told by the answer. */
@Repository
class SheetWriter {

    private final JdbcClient jdbc;

    SheetWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new sheet; false if the committee is asked about the theme in that year already. */
    boolean add(UUID id, int year, ThemeRef theme, String committee, @Nullable Integer unit, Instant now) {
        return jdbc.sql("""
                insert into yearcycle.sheet (id, year, theme, committee, unit, changed_at)
                values (:id, :year, :theme, :committee, :unit, :now)
                on conflict (year, theme, committee) do nothing
                """)
                        .param("id", id)
                        .param("year", year)
                        .param("theme", theme.toString())
                        .param("committee", committee)
                        .param("unit", unit, Types.INTEGER)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean write(UUID id, int version, SheetText text, SheetState state, Instant now) {
        return jdbc.sql("""
                update yearcycle.sheet
                set initiatives = :initiatives, status = :status, obstacles = :obstacles, state = :state,
                    reason = case :state when 'sent' then '' else reason end, changed_at = :now, version = version + 1
                where id = :id and version = :version and state = 'draft'
                """)
                        .param("id", id)
                        .param("version", version)
                        .param("initiatives", text.initiatives())
                        .param("status", text.status())
                        .param("obstacles", text.obstacles())
                        .param("state", state.code())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Another state with a reason; the texts stay. */
    boolean turn(UUID id, int version, SheetState state, String reason, Instant now) {
        return jdbc.sql("""
                update yearcycle.sheet
                set state = :state, reason = :reason, changed_at = :now, version = version + 1
                where id = :id and version = :version and state <> :state
                """)
                        .param("id", id)
                        .param("version", version)
                        .param("state", state.code())
                        .param("reason", reason)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean delegate(UUID id, int version, @Nullable Integer unit, @Nullable UUID person) {
        return jdbc.sql("""
                update yearcycle.sheet
                set delegated_unit = :unit, delegated_person = :person, version = version + 1
                where id = :id and version = :version
                """)
                        .param("id", id)
                        .param("version", version)
                        .param("unit", unit, Types.INTEGER)
                        .param("person", person, Types.OTHER)
                        .update()
                == 1;
    }

    /** Gives it to a unit, which has passed it on to nobody yet. */
    boolean give(UUID id, int version, int unit) {
        return jdbc.sql("""
                update yearcycle.sheet
                set unit = :unit, delegated_unit = null, delegated_person = null, version = version + 1
                where id = :id and version = :version
                """)
                        .param("id", id)
                        .param("version", version)
                        .param("unit", unit)
                        .update()
                == 1;
    }

    /** Keeps what was sent. */
    void keep(UUID sheet, SheetText text, LocalDate on, Instant now, @Nullable UUID by) {
        jdbc.sql("""
                insert into yearcycle.answer (sheet, number, initiatives, status, obstacles, sent_at, sent_on, sent_by)
                select :sheet, count(*) + 1, :initiatives, :status, :obstacles, :now, :on, :by
                from yearcycle.answer where sheet = :sheet
                """)
                .param("sheet", sheet)
                .param("initiatives", text.initiatives())
                .param("status", text.status())
                .param("obstacles", text.obstacles())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("on", on)
                .param("by", by, Types.OTHER)
                .update();
    }

    void note(UUID sheet, SheetStep.Kind kind, Passed passed, Instant now, @Nullable UUID by) {
        jdbc.sql("""
                insert into yearcycle.sheet_step (sheet, kind, to_unit, to_person, words, at, by_person)
                values (:sheet, :kind, :unit, :person, :words, :now, :by)
                """)
                .param("sheet", sheet)
                .param("kind", kind.code())
                .param("unit", passed.unit(), Types.INTEGER)
                .param("person", passed.person(), Types.OTHER)
                .param("words", passed.words())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by, Types.OTHER)
                .update();
    }

    /** To whom, and why. */
    record Passed(@Nullable Integer unit, @Nullable UUID person, String words) {

        static final Passed NOTHING = new Passed(null, null, "");

        static Passed saying(String words) {
            return new Passed(null, null, words);
        }
    }
}
