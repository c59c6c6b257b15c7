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
            select id, number, version, title, purpose, unit, departments, owner, access.gone_since(owner) as owner_gone, due,
                themes, signal, proposal, state, result, ended_on
            from yearcycle.action
            """;

    private final JdbcClient jdbc;

    ActionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open ones by their last day, then ended ones, the latest first. */
    List<Action> findAll() {
        return jdbc.sql(ACTION + "order by ended_on desc nulls first, due, number")
                .query(ActionRepository::toAction)
                .list();
    }

    Optional<Action> find(int number) {
        return jdbc.sql(ACTION + "where number = :number")
                .param("number", number)
                .query(ActionRepository::toAction)
                .optional();
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
