package dk.helhed.yearcycle.round;

import dk.helhed.forms.Coded;
import dk.helhed.yearcycle.ThemeRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads sheets. */
@Repository
class SheetRepository {

    private static final String SHEET = """
            select id, year, version, theme, committee, unit, delegated_unit, delegated_person,
                coalesce(access.name_of(delegated_person), '') as delegate,
                access.gone_since(delegated_person) as delegate_gone,
                initiatives, status, obstacles, state, reason, changed_at,
                (select min(sent_on) from yearcycle.answer where answer.sheet = sheet.id) as answered_on
            from yearcycle.sheet
            """;

    private final JdbcClient jdbc;

    SheetRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of the year, by theme and committee. */
    List<Sheet> of(int year) {
        return jdbc.sql(SHEET + "where year = :year order by theme, committee")
                .param("year", year)
                .query(SheetRepository::toSheet)
                .list();
    }

    /** The ids of those of the year that are in reach. */
    Set<UUID> inReach(int year, SheetReach reach) {
        return Set.copyOf(jdbc.sql("select id from yearcycle.sheet where year = :year and " + reach.condition())
                .param("year", year)
                .params(reach.parameters())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list());
    }

    Optional<Sheet> find(UUID id, SheetReach reach) {
        return jdbc.sql(SHEET + "where id = :id and " + reach.condition())
                .param("id", id)
                .params(reach.parameters())
                .query(SheetRepository::toSheet)
                .optional();
    }

    /** Those in reach that are not sent or excused, in rounds that still take answers. */
    List<Sheet> awaited(SheetReach reach) {
        return jdbc.sql(SHEET + """
                where state = 'draft' and year in (select year from yearcycle.round where ended_at is null) and
                """ + reach.condition() + " order by year, theme, committee")
                .params(reach.parameters())
                .query(SheetRepository::toSheet)
                .list();
    }

    /** The unit that last answered about the theme for the committee. */
    Optional<Integer> lastUnit(ThemeRef theme, String committee) {
        return jdbc.sql("""
                select unit from yearcycle.sheet
                where theme = :theme and committee = :committee and unit is not null order by year desc limit 1
                """)
                .param("theme", theme.toString())
                .param("committee", committee)
                .query((row, number) -> row.getInt("unit"))
                .optional();
    }

    /** What has happened to it, the latest first. */
    List<SheetStep> steps(UUID sheet) {
        return jdbc.sql("""
                select kind, to_unit, coalesce(access.name_of(to_person), '') as person, words, at,
                    coalesce(access.name_of(by_person), '') as by_name
                from yearcycle.sheet_step where sheet = :sheet order by id desc
                """)
                .param("sheet", sheet)
                .query(SheetRepository::toStep)
                .list();
    }

    private static SheetStep toStep(ResultSet row, int number) throws SQLException {
        return new SheetStep(
                Coded.stored(SheetStep.Kind.class, row.getString("kind")),
                row.getObject("to_unit", Integer.class),
                row.getString("person"),
                row.getString("words"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"));
    }

    private static Sheet toSheet(ResultSet row, int number) throws SQLException {
        return new Sheet(
                row.getObject("id", UUID.class),
                row.getInt("year"),
                row.getInt("version"),
                ThemeRef.in(row.getString("theme")).orElseThrow(),
                row.getString("committee"),
                row.getObject("unit", Integer.class),
                new Delegation(
                        row.getObject("delegated_unit", Integer.class),
                        row.getObject("delegated_person", UUID.class),
                        row.getString("delegate"),
                        row.getObject("delegate_gone", LocalDate.class)),
                new SheetText(row.getString("initiatives"), row.getString("status"), row.getString("obstacles")),
                Coded.stored(SheetState.class, row.getString("state")),
                row.getString("reason"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("answered_on", LocalDate.class));
    }
}
