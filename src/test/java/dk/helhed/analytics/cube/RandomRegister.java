package dk.helhed.analytics.cube;

import dk.helhed.analytics.definition.Contrast;
import dk.helhed.analytics.definition.Definition;
import dk.helhed.analytics.definition.DefinitionTexts;
import dk.helhed.analytics.definition.Direction;
import dk.helhed.analytics.definition.Measure;
import dk.helhed.analytics.definition.Presentation;
import dk.helhed.analytics.dimension.Dimension;
import dk.helhed.analytics.dimension.Filter;
import dk.helhed.analytics.dimension.Grouping;
import dk.helhed.analytics.dimension.Level;
import dk.helhed.analytics.expression.CodeLists;
import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Columns;
import dk.helhed.analytics.expression.Condition;
import dk.helhed.analytics.expression.Expressions;
import dk.helhed.analytics.expression.Kind;
import dk.helhed.analytics.expression.Literal;
import dk.helhed.analytics.expression.ReadExpression;
import dk.helhed.analytics.expression.Role;
import dk.helhed.analytics.expression.TestRow;
import dk.helhed.reference.LocalizedText;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Random rows, definitions and dimensions from a seed: every kind of column, missing values in all of them, and odd texts. */
public final class RandomRegister {

    public static final Columns COLUMNS = new Columns(
            List.of(
                    new Column("year", Kind.WHOLE),
                    new Column("region", Kind.WHOLE),
                    new Column("municipality", Kind.WHOLE),
                    new Column("district", Kind.TEXT),
                    new Column("origin", Kind.TEXT),
                    new Column("sex", Kind.WHOLE),
                    new Column("age", Kind.WHOLE),
                    new Column("employed", Kind.WHOLE),
                    new Column("income", Kind.DECIMAL),
                    new Column("wealth", Kind.WHOLE),
                    new Column("born", Kind.DATE),
                    new Column("arrived", Kind.DATE),
                    new Column("married", Kind.YES_NO)),
            Map.of(Role.BIRTH_DATE, "born", Role.ARRIVAL_DATE, "arrived"));

    private static final List<String> ORIGINS = List.of("DK", "Æ, \"ø\"", "it's", "");
    private static final int ODDS_OF_MISSING = 12;

    private final Random random;

    public RandomRegister(long seed) {
        this.random = new Random(seed);
    }

    public List<TestRow> rows(int count) {
        return IntStream.range(0, count).mapToObj(i -> row()).toList();
    }

    private TestRow row() {
        var municipality = random.nextInt(1, 8);
        var born = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(12_000));
        return TestRow.of(
                "year", 2020 + random.nextInt(3),
                "region", orMissing(1 + municipality / 4),
                "municipality", orMissing(municipality),
                "district", orMissing("d" + municipality + "-" + random.nextInt(2)),
                "origin", orMissing(ORIGINS.get(random.nextInt(ORIGINS.size()))),
                "sex", orMissing(1 + random.nextInt(2)),
                "age", orMissing(random.nextInt(-1, 100)),
                "employed", orMissing(random.nextInt(2)),
                "income", orMissing(BigDecimal.valueOf(random.nextInt(-50_000, 5_000_000), random.nextInt(5))),
                "wealth", orMissing(random.nextLong(-3_000_000_000L, 3_000_000_000L)),
                "born", orMissing(born),
                "arrived", orMissing(born.plusDays(random.nextInt(-400, 9_000))),
                "married", orMissing(random.nextBoolean()));
    }

    private @Nullable Object orMissing(Object value) {
        return random.nextInt(ODDS_OF_MISSING) == 0 ? null : value;
    }

    /** Writes the rows to files that together hold them all. */
    public static Rows.Files write(List<TestRow> rows, Path directory, int files) throws SQLException {
        var paths = new ArrayList<Path>();
        try (var duck = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duck.createStatement()) {
            for (var file = 0; file < files; file++) {
                var path = directory.resolve("rows-" + file + ".parquet");
                var from = rows.size() * file / files;
                var to = rows.size() * (file + 1) / files;
                statement.execute(sql(rows.subList(from, to), path));
                paths.add(path);
            }
        }
        return new Rows.Files(paths, COLUMNS);
    }

    private static String sql(List<TestRow> rows, Path path) {
        return "copy (select * from (values %s) rows(%s)) to '%s' (format parquet)"
                .formatted(
                        rows.stream().map(RandomRegister::values).collect(Collectors.joining(", ")),
                        COLUMNS.names().stream().collect(Collectors.joining(", ")),
                        path);
    }

    /** The values of a row as SQL. */
    public static String values(TestRow row) {
        return COLUMNS.all().stream().map(column -> value(row, column)).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String value(TestRow row, Column column) {
        var value = row.values().get(column.name());
        return "cast(%s as %s)"
                .formatted(
                        switch (value) {
                            case null -> "null";
                            case String text -> "'" + text.replace("'", "''") + "'";
                            case LocalDate day -> "date '" + day + "'";
                            default -> value.toString();
                        },
                        switch (column.kind()) {
                            case WHOLE -> column.name().equals("wealth") ? "bigint" : "smallint";
                            case DECIMAL -> "decimal(18, 4)";
                            case TEXT -> "varchar";
                            case DATE -> "date";
                            case YES_NO -> "boolean";
                        });
    }

    /** Some dimensions: flat ones, hierarchies, bands and groups. */
    public List<Dimension> dimensions() {
        var all = allDimensions();
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, random.nextInt(4)));
    }

    /** Filters on some levels: members that rows have, members that none has, and the missing. */
    public List<Filter> filters() {
        var levels = new ArrayList<>(
                allDimensions().stream().flatMap(one -> one.levels().stream()).toList());
        Collections.shuffle(levels, random);
        return levels.subList(0, random.nextInt(3)).stream()
                .map(level -> new Filter(level, members(level)))
                .toList();
    }

    private List<String> members(Level level) {
        var members = new ArrayList<>(
                switch (level.grouping()) {
                    case Grouping.Bands bands ->
                        IntStream.rangeClosed(0, bands.bounds().size())
                                .mapToObj(bands::label)
                                .toList();
                    case Grouping.Groups groups -> List.copyOf(groups.groups().keySet());
                    case Grouping.Each ignored ->
                        switch (level.column().kind()) {
                            case TEXT ->
                                level.name().equals("origin") ? ORIGINS : List.of("d1-0", "d3-1", "d4-0", "none");
                            case WHOLE, DECIMAL -> List.of("1", "2", "3", "5", "2020", "2022", "77");
                            case DATE ->
                                List.of(
                                        "1999-09-09",
                                        LocalDate.of(1990, 1, 1)
                                                .plusDays(random.nextInt(12_000))
                                                .toString());
                            case YES_NO -> List.of("true", "false");
                        };
                });
        members.add(Level.MISSING);
        members.removeIf(member -> random.nextInt(3) == 0);
        return members;
    }

    /** Every dimension there is. */
    public static List<Dimension> allDimensions() {
        return new ArrayList<>(List.of(
                new Dimension("area", List.of(each("region"), each("municipality"), each("district"))),
                new Dimension(
                        "age",
                        List.of(
                                new Level("band", column("age"), new Grouping.Bands(List.of(0L, 16L, 25L, 26L, 65L))),
                                new Level("decade", column("age"), new Grouping.Bands(List.of(10L, 20L, 30L, 40L))))),
                new Dimension("origin", List.of(new Level("world", column("origin"), worlds()), each("origin"))),
                Dimension.of(column("sex")),
                Dimension.of(column("year")),
                Dimension.of(column("married")),
                new Dimension("moved", List.of(new Level("when", column("born"), Grouping.EACH)))));
    }

    private static Grouping worlds() {
        var worlds = new LinkedHashMap<String, List<Literal>>();
        worlds.put("north", List.of(new Literal.Text("DK"), new Literal.Text("it's")));
        worlds.put("south", List.of(new Literal.Text("")));
        return new Grouping.Groups(worlds);
    }

    private static Level each(String name) {
        return Level.of(column(name));
    }

    private static Column column(String name) {
        return COLUMNS.named(name).orElseThrow();
    }

    /** Some definitions of every sort. */
    public List<Definition> definitions(int count) {
        return IntStream.range(0, count).mapToObj(i -> definition("i" + i)).toList();
    }

    private Definition definition(String id) {
        var contrast = random.nextInt(5) == 0
                ? Optional.of(new Contrast(
                        random.nextBoolean() ? Contrast.Way.GAP : Contrast.Way.RATIO, condition(1), condition(1)))
                : Optional.<Contrast>empty();
        return definition(id, random.nextInt(6) == 0 ? Condition.everyRow() : condition(2), measure(), contrast);
    }

    /** A plain definition. */
    public static Definition definition(String id, Condition base, Measure measure) {
        return definition(id, base, measure, Optional.empty());
    }

    private static Definition definition(String id, Condition base, Measure measure, Optional<Contrast> contrast) {
        return new Definition(
                id,
                1,
                base,
                measure,
                contrast,
                new DefinitionTexts("", "", "", "", "", "", "", ""),
                new Presentation(LocalizedText.danish(id, null), List.of(), 0, "", Direction.NEITHER));
    }

    private Measure measure() {
        var number = column(List.of("income", "wealth", "age").get(random.nextInt(3)));
        return switch (random.nextInt(8)) {
            case 0 -> new Measure.Mean(number);
            case 1 -> new Measure.Sum(number);
            case 2 -> new Measure.Median(number);
            case 3 -> new Measure.Count(condition(1));
            default -> new Measure.Share(condition(2));
        };
    }

    /** A condition that is read from text, as those of users are. */
    public Condition condition(int depth) {
        return switch (new Expressions(COLUMNS, CodeLists.NONE).read(text(depth))) {
            case ReadExpression.Good good -> good.condition();
            case ReadExpression.Bad bad -> throw new AssertionError(bad.problem());
        };
    }

    private String text(int depth) {
        return switch (depth == 0 ? 9 : random.nextInt(5)) {
            case 0 -> "(" + text(depth - 1) + " and " + text(depth - 1) + ")";
            case 1 -> "(" + text(depth - 1) + " or " + text(depth - 1) + ")";
            case 2 -> "not (" + text(depth - 1) + ")";
            default -> predicate();
        };
    }

    private String predicate() {
        var relation = List.of("=", "<>", "<", "<=", ">", ">=").get(random.nextInt(6));
        return switch (random.nextInt(14)) {
            case 0 -> "age between " + random.nextInt(60) + " and " + random.nextInt(100);
            case 1 -> "employed = 1";
            case 2 -> "income " + relation + " " + random.nextInt(2_000) + ".5";
            case 3 -> "origin in ('DK', 'it''s')";
            case 4 -> "origin not in ('Æ, \"ø\"', '')";
            case 5 -> List.of("age", "income", "origin", "born", "married").get(random.nextInt(5)) + " is missing";
            case 6 -> "age at " + (2019 + random.nextInt(4)) + "-02-28 " + relation + " " + random.nextInt(30);
            case 7 -> "years in denmark at born " + relation + " " + random.nextInt(-3, 3);
            case 8 -> "married";
            case 9 -> "age " + relation + " income";
            case 10 -> "born " + relation + " arrived";
            case 11 -> "origin " + relation + " 'e'";
            case 12 -> "age at arrived " + relation + " " + random.nextInt(20);
            default -> "wealth " + relation + " " + random.nextLong(-2_000_000_000L, 2_000_000_000L);
        };
    }
}
