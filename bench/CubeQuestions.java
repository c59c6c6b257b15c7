import dk.helhed.analytics.bitmap.BitmapEngine;
import dk.helhed.analytics.cube.CubeRequest;
import dk.helhed.analytics.cube.Progress;
import dk.helhed.analytics.cube.Rows;
import dk.helhed.analytics.definition.Definition;
import dk.helhed.analytics.dimension.Dimension;
import dk.helhed.analytics.dimension.Filter;
import dk.helhed.analytics.dimension.Grouping;
import dk.helhed.analytics.dimension.Level;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import dk.helhed.analytics.expression.Condition;
import dk.helhed.analytics.sql.FileRows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * How long an analyst waits: after the first question, each next one changes the figure, the dimensions or a filter, and is answered
 * from the one index by usual levels. Argument: the directory with the rows.
 */
final class CubeQuestions {

    private static final int QUESTIONS = 300;
    private static final double MILLISECOND = 1e6;

    private final Random random = new Random(1);
    private final Rows.Files rows;
    private final BitmapEngine engine;
    private final List<List<Level>> dimensions;

    private CubeQuestions(Path directory) {
        var limits = new DuckDbLimits("512MB", 2, directory);
        this.rows = FileRows.of(List.of(directory.resolve("register.parquet")), limits);
        this.engine = BitmapEngine.keeping(directory.resolve("questions"), limits);
        var age = new Level("age_band", level("age").column(), new Grouping.Bands(List.of(0L, 6L, 16L, 25L, 40L, 65L, 80L)));
        this.dimensions = List.of(
                List.of(level("year")),
                List.of(level("region"), level("municipality")),
                List.of(level("origin_group")),
                List.of(age),
                List.of(level("sex")),
                List.of(level("permit")),
                List.of(level("vulnerable_area")));
    }

    public static void main(String[] arguments) {
        var questions = new CubeQuestions(Path.of(arguments[0]));
        System.out.printf("questions, the first: %,.0f ms%n", questions.ask());
        var times = new ArrayList<Double>();
        for (var question = 0; question < QUESTIONS; question++) {
            times.add(questions.ask());
        }
        // the first ones meet new conditions, each of which costs a scan
        var known = times.subList(QUESTIONS / 2, QUESTIONS);
        Collections.sort(known);
        System.out.printf(
                "questions, of known conditions: half within %.1f ms, 95 %% within %.1f ms, the longest %.1f ms%n",
                known.get(known.size() / 2), known.get(known.size() * 95 / 100), known.getLast());
    }

    private double ask() {
        var start = System.nanoTime();
        engine.count(question(), usual(), Progress.UNSEEN);
        return (System.nanoTime() - start) / MILLISECOND;
    }

    private CubeRequest question() {
        var indicators = new CubeIndicators(rows);
        var population = CubeIndicators.POPULATIONS.get(random.nextInt(CubeIndicators.POPULATIONS.size()));
        var outcome = CubeIndicators.OUTCOMES.get(random.nextInt(CubeIndicators.OUTCOMES.size()));
        List<Definition> definitions = indicators.share(population, outcome).definitions();
        var shuffled = new ArrayList<>(dimensions);
        Collections.shuffle(shuffled, random);
        var chosen = shuffled.subList(0, 1 + random.nextInt(3)).stream()
                .map(levels -> new Dimension(levels.getFirst().name(), levels))
                .toList();
        var filters = random.nextBoolean()
                ? List.of(new Filter(level("municipality"), List.of("101", "751")))
                : List.<Filter>of();
        return new CubeRequest(rows, chosen, definitions, Condition.everyRow(), filters);
    }

    private List<Level> usual() {
        var first = dimensions.stream().map(List::getFirst).toList();
        var usual = new ArrayList<>(first);
        usual.addAll(List.of(level("municipality"), level("origin_country"), level("district"), level("age")));
        return usual;
    }

    private Level level(String column) {
        return Level.of(rows.columns().named(column).orElseThrow());
    }
}
