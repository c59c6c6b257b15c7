package dk.helhed.projects.summary;

import dk.helhed.forms.Coded;
import dk.helhed.projects.Kind;
import dk.helhed.projects.Phase;
import dk.helhed.projects.money.PayerKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on sums over published efforts. */
@Repository
class SumRepository {

    private final JdbcClient jdbc;

    SumRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Phase, Integer> phases() {
        var counts = new EnumMap<Phase, Integer>(Phase.class);
        jdbc.sql("select phase, count(*) as efforts from projects.effort where published group by phase")
                .query(row -> {
                    counts.put(Coded.stored(Phase.class, row.getString("phase")), row.getInt("efforts"));
                });
        return counts;
    }

    List<YearSum> money() {
        return jdbc.sql("""
                select effort.kind as effort_kind, source.kind as payer_kind, year, sum(money.budget) as budget,
                    sum(money.spent) as spent, count(*) filter (where money.budget is null) as unbudgeted
                from projects.money
                join projects.source on source.id = money.source
                join projects.effort on effort.id = source.effort
                where published and standing <> 'refused' and phase not in ('idea', 'applied', 'shelved')
                group by effort.kind, source.kind, year
                order by effort.kind desc, year, source.kind
                """)
                .query((row, number) -> new YearSum(
                        Coded.stored(Kind.class, row.getString("effort_kind")),
                        Coded.stored(PayerKind.class, row.getString("payer_kind")),
                        row.getInt("year"),
                        row.getBigDecimal("budget"),
                        row.getBigDecimal("spent"),
                        row.getInt("unbudgeted")))
                .list();
    }
}
