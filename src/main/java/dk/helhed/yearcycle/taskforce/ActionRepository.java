package dk.helhed.yearcycle.taskforce;

import dk.helhed.forms.Coded;
import dk.helhed.yearcycle.ThemeRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads actions. */
@Repository
class ActionRepository {

    private static final String ACTION = """
            select id, number, version, title, purpose, unit, departments, owner, access.gone_since(owner) as owner_gone,
                case when :named then coalesce(access.name_of(owner), '') else '' end as owner_name, due, themes, signal, proposal, state, result, ended_on
            from yearcycle.action
            """;

    private final JdbcClient jdbc;

    ActionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open ones by their last day, then ended ones, the latest first. */
    List<Action> findAll(boolean named) {
        return jdbc.sql(ACTION + "order by ended_on desc nulls first, due, number")
                .param("named", named)
                .query(ActionRepository::toAction)
                .list();
    }

    Optional<Action> find(int number, boolean named) {
        return jdbc.sql(ACTION + "where number = :number")
                .param("number", number)
                .param("named", named)
                .query(ActionRepository::toAction)
                .optional();
    }

    /** What has been done about it so far, the latest first. */
    List<ActionNote> notes(UUID action) {
        return jdbc.sql("""
                select on_day, words, coalesce(access.name_of(noted_by), '') as noter
                from yearcycle.action_note where action = :action order by on_day desc, id desc
                """)
                .param("action", action)
                .query((row, number) -> new ActionNote(
                        row.getObject("on_day", LocalDate.class), row.getString("words"), row.getString("noter")))
                .list();
    }

    private static Action toAction(ResultSet row, int number) throws SQLException {
        return new Action(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getInt("version"),
                row.getString("title"),
                row.getString("purpose"),
                row.getInt("unit"),
                List.of((Integer[]) row.getArray("departments").getArray()),
                row.getObject("owner", UUID.class),
                row.getString("owner_name"),
                row.getObject("owner_gone", LocalDate.class),
                row.getObject("due", LocalDate.class),
                Stream.of((String[]) row.getArray("themes").getArray())
                        .flatMap(theme -> ThemeRef.in(theme).stream())
                        .toList(),
                row.getObject("signal", UUID.class),
                row.getObject("proposal", Integer.class),
                Coded.stored(ActionState.class, row.getString("state")),
                row.getString("result"),
                row.getObject("ended_on", LocalDate.class));
    }
}
