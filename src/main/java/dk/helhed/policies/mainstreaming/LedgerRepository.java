package dk.helhed.policies.mainstreaming;

import dk.helhed.forms.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what everybody may know of the checks. */
@Repository
class LedgerRepository {

    private final JdbcClient jdbc;

    LedgerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest year first, then by name. */
    List<CommitteeCount> counts() {
        return jdbc.sql("""
                select year, committee, asked, barred, unsure, heard, changed
                from policies.mainstreaming_count
                order by year desc, committee collate "da-x-icu"
                """).query(LedgerRepository::toCount).list();
    }

    /** The latest first. */
    List<Story> stories(LedgerFilter filter, int most) {
        var parameters = new HashMap<String, Object>();
        parameters.put("most", most);
        var condition = "true";
        if (filter.aar() != null) {
            condition += " and extract(year from day) = :year";
            parameters.put("year", filter.aar());
        }
        if (!filter.committee().isEmpty()) {
            condition += " and lower(committee collate \"da-x-icu\") = lower(:committee collate \"da-x-icu\")";
            parameters.put("committee", filter.committee());
        }
        return jdbc.sql("""
                select day, committee, title, help, effect, effect_text, heard
                from policies.mainstreaming_story
                where
                """ + condition + " order by day desc, id limit :most")
                .params(parameters)
                .query(LedgerRepository::toStory)
                .list();
    }

    private static CommitteeCount toCount(ResultSet row, int number) throws SQLException {
        return new CommitteeCount(
                row.getInt("year"),
                row.getString("committee"),
                row.getInt("asked"),
                row.getInt("barred"),
                row.getInt("unsure"),
                row.getInt("heard"),
                row.getInt("changed"));
    }

    private static Story toStory(ResultSet row, int number) throws SQLException {
        return new Story(
                row.getObject("day", LocalDate.class),
                row.getString("committee"),
                row.getString("title"),
                help(row.getString("help")),
                Coded.of(Effect.class, row.getString("effect")).orElseThrow(),
                row.getString("effect_text"),
                row.getBoolean("heard"));
    }

    private static @Nullable Help help(@Nullable String code) {
        return code == null ? null : Coded.of(Help.class, code).orElseThrow();
    }
}
