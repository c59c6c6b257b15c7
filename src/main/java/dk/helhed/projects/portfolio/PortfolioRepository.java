package dk.helhed.projects.portfolio;

import dk.helhed.forms.Coded;
import dk.helhed.projects.Evidence;
import dk.helhed.projects.GoalRef;
import dk.helhed.projects.Phase;
import dk.helhed.projects.WantedEfforts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Sums up efforts: one statement for each question, whatever their number. */
@Repository
class PortfolioRepository {

    private static final String WANTED = """
            with wanted as (
                select id, slug, title, number, phase, evidence, target_group, area, district, starts, ends, budget,
                    municipal, spent
                from projects.effort where %s),
            """;

    private static final String SLICES = """
            tally as (
                select key, mode() within group (order by label) as label, count(*) as efforts, sum(budget) as budget,
                    sum(municipal) as municipal, sum(spent) as spent, count(*) filter (where budget is null) as unbudgeted,
                    row_number() over (order by sum(budget) desc nulls last, count(*) desc, key) as place
                from slice group by key)
            select min(key) as key, min(label) as label, sum(efforts) as efforts, sum(budget) as budget,
                sum(municipal) as municipal, sum(spent) as spent, sum(unbudgeted) as unbudgeted, count(*) as lines,
                min(place) as place
            from tally group by least(place, :most + 1) order by min(place)
            """;

    private final JdbcClient jdbc;

    PortfolioRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many there are and what they cost, by grade: those in the phases under true, all others under false. */
    Map<Boolean, Map<Evidence, Tally>> byGrade(WantedEfforts wanted, Predicate<Phase> phases) {
        var grades = Map.<Boolean, Map<Evidence, Tally>>of(
                true, new EnumMap<>(Evidence.class), false, new EnumMap<>(Evidence.class));
        ask(wanted, """
                tally as (
                    select phase = any(:phases) as inside, evidence, count(*) as efforts, sum(budget) as budget,
                        sum(municipal) as municipal, sum(spent) as spent,
                        count(*) filter (where budget is null) as unbudgeted
                    from wanted group by inside, evidence)
                select * from tally
                """).param("phases", codes(phases)).query(row -> {
            grades.getOrDefault(row.getBoolean("inside"), Map.of())
                    .put(Coded.stored(Evidence.class, row.getString("evidence")), toTally(row));
        });
        return grades;
    }

    /**
     * The portfolio divided, those with the largest budget first.
     *
     * @param goals where each goal counts
     * @param most lines; what did not get one of its own stands together in one more
     */
    List<Slice> slices(WantedEfforts wanted, Dimension dimension, List<GoalTree.Leaf> goals, int most) {
        return ask(wanted, "slice as (" + slice(dimension) + "),\n" + SLICES)
                .param("most", most)
                .param(
                        "policies",
                        goals.stream().map(leaf -> leaf.ref().policy()).toArray(String[]::new))
                .param("goals", goals.stream().map(leaf -> leaf.ref().goal()).toArray(String[]::new))
                .param(
                        "keys",
                        goals.stream()
                                .map(leaf -> dimension == Dimension.GOAL ? leaf.goal() : leaf.focusArea())
                                .toArray(String[]::new))
                .query((row, number) -> row.getInt("place") > most
                        ? new Slice(Slice.REST, Integer.toString(row.getInt("lines")), toTally(row))
                        : new Slice(row.getString("key"), row.getString("label"), toTally(row)))
                .list();
    }

    private static String slice(Dimension dimension) {
        return switch (dimension) {
            case PHASE -> "select phase as key, phase as label, budget, municipal, spent from wanted";
            case EVIDENCE -> "select evidence as key, evidence as label, budget, municipal, spent from wanted";
            case DISTRICT -> """
                    select area || '.' || projects.folded(btrim(district)) as key, area || '.' || btrim(district) as label,
                        budget, municipal, spent
                    from wanted
                    """;
            case TARGET_GROUP -> """
                    select projects.folded(btrim(target_group)) as key, btrim(target_group) as label, budget, municipal, spent
                    from wanted
                    """;
            case GOAL, FOCUS_AREA -> """
                    select distinct wanted.id, coalesce(known.key, '') as key, '' as label, budget, municipal, spent
                    from wanted
                    left join (projects.effort_goal
                        join unnest(:policies::text[], :goals::text[], :keys::text[]) as known (policy, goal, key)
                            using (policy, goal)) on effort_goal.effort = wanted.id
                    """;
            case PAYER -> """
                    select wanted.id, coalesce(source.kind, '') as key, '' as label, sum(money.budget) as budget,
                        sum(money.budget) filter (where source.kind = 'municipality') as municipal,
                        sum(money.spent) as spent
                    from wanted
                    left join projects.source on source.effort = wanted.id and source.standing <> 'refused'
                    left join projects.money on money.source = source.id
                    group by wanted.id, source.kind
                    """;
        };
    }

    /** The goals and effect goals that some of the efforts in the phases work on. */
    Set<GoalRef> workedOn(WantedEfforts wanted, Predicate<Phase> phases) {
        return new HashSet<>(ask(wanted, """
                acting as (select id from wanted where phase = any(:phases))
                select distinct policy, goal from projects.effort_goal where effort in (select id from acting)
                """)
                .param("phases", codes(phases))
                .query((row, number) -> new GoalRef(row.getString("policy"), row.getString("goal")))
                .list());
    }

    /** Efforts that have target group, municipality and district in common with others, the largest groups first. */
    List<Alike> alike(WantedEfforts wanted, Predicate<Phase> phases, int groups, int members) {
        return ask(wanted, """
                candidate as (
                    select *, concat_ws('|', projects.folded(btrim(target_group)), area, projects.folded(btrim(district)))
                        as common
                    from wanted where phase = any(:phases) and btrim(target_group) <> ''),
                alike as (
                    select common, count(*) as size from candidate
                    group by common having count(*) > 1 order by count(*) desc, common limit :groups),
                ranked as (
                    select candidate.*, size,
                        row_number() over (partition by common order by starts nulls first, id) as place
                    from candidate join alike using (common))
                select * from ranked where place <= :members order by size desc, common, place
                """)
                .param("phases", codes(phases))
                .param("groups", groups)
                .param("members", members)
                .query(PortfolioRepository::toAlike)
                .list();
    }

    private StatementSpec ask(WantedEfforts wanted, String question) {
        return jdbc.sql(WANTED.replace("%s", wanted.condition()) + question).params(wanted.parameters());
    }

    private static String[] codes(Predicate<Phase> phases) {
        return Arrays.stream(Phase.values()).filter(phases).map(Phase::code).toArray(String[]::new);
    }

    private static Tally toTally(ResultSet row) throws SQLException {
        return new Tally(
                row.getInt("efforts"),
                row.getBigDecimal("budget"),
                row.getBigDecimal("municipal"),
                row.getBigDecimal("spent"),
                row.getInt("unbudgeted"));
    }

    private static Alike toAlike(ResultSet row, int number) throws SQLException {
        return new Alike(
                row.getString("common"),
                row.getString("slug"),
                row.getString("title"),
                row.getString("number"),
                Coded.stored(Phase.class, row.getString("phase")),
                row.getString("target_group"),
                row.getString("area"),
                row.getString("district"),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class));
    }
}
