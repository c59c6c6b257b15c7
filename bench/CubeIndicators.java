import dk.helhed.analytics.cube.CubeRequest;
import dk.helhed.analytics.dimension.Dimension;
import dk.helhed.analytics.cube.Rows;
import dk.helhed.analytics.definition.Definition;
import dk.helhed.analytics.definition.DefinitionTexts;
import dk.helhed.analytics.definition.Direction;
import dk.helhed.analytics.definition.Measure;
import dk.helhed.analytics.definition.Presentation;
import dk.helhed.analytics.expression.CodeLists;
import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Condition;
import dk.helhed.analytics.expression.Expressions;
import dk.helhed.analytics.expression.ReadExpression;
import dk.helhed.reference.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Ten outcomes in ten populations: 100 indicators of 20 conditions. */
final class CubeIndicators {

    static final List<String> DIMENSIONS = List.of("municipality", "origin_group", "sex", "year");

    static final List<String> OUTCOMES = List.of(
            "employed = 1",
            "in_education = 1",
            "benefit = 1",
            "(employed = 1 or in_education = 1)",
            "danish_level >= 2",
            "danish_level >= 4",
            "income >= 300000",
            "edu_level >= 2",
            "crime = 1",
            "vulnerable_area = 1");

    static final List<String> POPULATIONS = List.of(
            "age between 25 and 64",
            "age between 16 and 24",
            "age between 25 and 39",
            "age between 40 and 64",
            "age between 18 and 64",
            "age between 60 and 66",
            "age between 18 and 64 and years_in_dk between 0 and 3",
            "age between 18 and 64 and years_in_dk between 4 and 10",
            "age between 18 and 64 and children > 0",
            "age between 18 and 64 and permit = 0");

    private final Rows.Files rows;

    CubeIndicators(Rows.Files rows) {
        this.rows = rows;
    }

    /** All of them, by population and outcome. */
    CubeRequest all() {
        var definitions = new ArrayList<Definition>();
        for (var population : POPULATIONS) {
            for (var outcome : OUTCOMES) {
                definitions.add(definition(population, new Measure.Share(condition(outcome))));
            }
        }
        return request(definitions);
    }

    CubeRequest share(String population, String outcome) {
        return request(List.of(definition(population, new Measure.Share(condition(outcome)))));
    }

    CubeRequest mean(String column) {
        return request(populations(new Measure.Mean(column(column))));
    }

    CubeRequest median(String column) {
        return request(List.of(definition(POPULATIONS.getFirst(), new Measure.Median(column(column)))));
    }

    private List<Definition> populations(Measure measure) {
        return POPULATIONS.stream()
                .map(population -> definition(population, measure))
                .toList();
    }

    private CubeRequest request(List<Definition> definitions) {
        var dimensions = DIMENSIONS.stream().map(name -> Dimension.of(column(name))).toList();
        return new CubeRequest(rows, dimensions, definitions);
    }

    private Definition definition(String population, Measure measure) {
        var texts = new DefinitionTexts(population, "", "", "", "", "", "", "");
        var name = LocalizedText.danish(population, population);
        var presentation = new Presentation(name, List.of(), 0, "", Direction.NEITHER);
        return new Definition("i", 1, condition(population), measure, Optional.empty(), texts, presentation);
    }

    private Column column(String name) {
        return rows.columns().named(name).orElseThrow();
    }

    private Condition condition(String text) {
        return switch (new Expressions(rows.columns(), CodeLists.NONE).read(text)) {
            case ReadExpression.Good good -> good.condition();
            case ReadExpression.Bad bad -> throw new IllegalArgumentException(text + ": " + bad.problem());
        };
    }

    /** The same in one query, as it is usually written: a filter behind each count. */
    static String usualSql(String source) {
        var sql = new StringBuilder("select " + String.join(", ", DIMENSIONS));
        for (var population : POPULATIONS) {
            for (var outcome : OUTCOMES) {
                sql.append(",\n  count(*) filter (where %s and %s), count(*) filter (where %1$s)".formatted(population, outcome));
            }
        }
        return sql + "\nfrom " + source + " group by cube(" + String.join(", ", DIMENSIONS) + ")";
    }

    /** The same in the fastest form found by hand: one pass for each population, and sums of whole numbers. */
    static String bestSql(String source) {
        var dimensions = String.join(", ", DIMENSIONS);
        var passes = new ArrayList<String>();
        for (var population = 0; population < POPULATIONS.size(); population++) {
            var sums = new StringBuilder();
            for (var outcome = 0; outcome < OUTCOMES.size(); outcome++) {
                sums.append(", sum(%s) as n%d".formatted(number(OUTCOMES.get(outcome)), outcome));
            }
            passes.add("select %d as population, %s, count(*) as d%s from %s where %s group by %2$s"
                    .formatted(population, dimensions, sums, source, POPULATIONS.get(population)));
        }
        var totals = IntStream.range(0, OUTCOMES.size())
                .mapToObj(outcome -> ", sum(n%1$d) as n%1$d".formatted(outcome))
                .reduce("", String::concat);
        return "with passes as (%s) select population, %s, sum(d) as d%s from passes group by population, cube(%2$s)"
                .formatted(String.join("\nunion all\n", passes), dimensions, totals);
    }

    /** A condition as 0 or 1; a column of 0 and 1 is that already. */
    private static String number(String outcome) {
        return outcome.matches("\\w+ = 1") ? outcome.replace(" = 1", "") : "case when " + outcome + " then 1 else 0 end";
    }
}
