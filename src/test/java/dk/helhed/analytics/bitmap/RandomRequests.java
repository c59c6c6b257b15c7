package dk.helhed.analytics.bitmap;

import static dk.helhed.analytics.bitmap.RandomRows.*;

import dk.helhed.analytics.cube.CubeRequest;
import dk.helhed.analytics.cube.Dimension;
import dk.helhed.analytics.cube.Grouping;
import dk.helhed.analytics.cube.Level;
import dk.helhed.analytics.cube.Rows;
import dk.helhed.analytics.definition.Contrast;
import dk.helhed.analytics.definition.Definition;
import dk.helhed.analytics.definition.DefinitionTexts;
import dk.helhed.analytics.definition.Direction;
import dk.helhed.analytics.definition.Measure;
import dk.helhed.analytics.definition.Presentation;
import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Condition;
import dk.helhed.analytics.expression.Literal;
import dk.helhed.analytics.expression.Relation;
import dk.helhed.analytics.expression.YearsBetween;
import dk.helhed.reference.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Requests for cubes of {@link RandomRows}, drawn with a seed. */
record RandomRequests(Random random, Rows rows) {

    CubeRequest next() {
        var definitions = IntStream.rangeClosed(1, 1 + random.nextInt(5))
                .mapToObj(number -> definition("d" + number))
                .toList();
        return new CubeRequest(
                rows, dimensions(), definitions, random.nextInt(3) == 0 ? condition(2) : Condition.EVERY_ROW);
    }

    private List<Dimension> dimensions() {
        var groups = new LinkedHashMap<String, List<Literal>>();
        groups.put("second", List.of(new Literal.Text("a"), new Literal.Text("it's")));
        groups.put("first", List.of(new Literal.Text("Å")));
        var all = new ArrayList<>(List.of(
                new Dimension("area", List.of(Level.of(REGION), Level.of(MUNICIPALITY))),
                Dimension.of(ORIGIN),
                new Dimension(
                        "group", List.of(new Level("group", ORIGIN, new Grouping.Groups(groups)), Level.of(ORIGIN))),
                Dimension.of(SEX),
                Dimension.of(YEAR),
                Dimension.of(MARRIED),
                Dimension.of(BORN),
                Dimension.of(SAVINGS),
                new Dimension("age", List.of(new Level("band", AGE, new Grouping.Bands(List.of(16L, 17L, 65L)))))));
        Collections.shuffle(all, random);
        return all.subList(0, random.nextInt(4));
    }

    static Definition definition(String id, Condition base, Measure measure, Optional<Contrast> contrast) {
        return new Definition(
                id,
                1,
                base,
                measure,
                contrast,
                new DefinitionTexts("", "", "", "", "", "", "", ""),
                new Presentation(new LocalizedText(id, id), List.of(), 0, "", Direction.NEITHER));
    }

    private Definition definition(String id) {
        var number = List.of(AGE, INCOME, SAVINGS, YEAR).get(random.nextInt(4));
        var measure = switch (random.nextInt(6)) {
            case 0 -> new Measure.Mean(number);
            case 1 -> new Measure.Median(number);
            case 2 -> new Measure.Sum(number);
            case 3 -> new Measure.Count(condition(1));
            default -> new Measure.Share(condition(2));
        };
        var contrast = random.nextInt(4) == 0
                ? Optional.of(new Contrast(Contrast.Way.GAP, condition(0), condition(1)))
                : Optional.<Contrast>empty();
        return definition(id, condition(random.nextInt(3)), measure, contrast);
    }

    private Condition condition(int depth) {
        if (depth == 0) {
            return elementary();
        }
        var two = List.of(condition(depth - 1), condition(depth - 1));
        return switch (random.nextInt(6)) {
            case 0 -> new Condition.Not(two.getFirst());
            case 1 -> Condition.EVERY_ROW;
            case 2 -> new Condition.Always(random.nextInt(4) != 0);
            case 3, 4 -> two.getFirst().and(two.getLast());
            default -> two.getFirst().equals(two.getLast()) ? two.getFirst() : new Condition.Or(two);
        };
    }

    private Condition elementary() {
        var relation = Relation.values()[random.nextInt(Relation.values().length)];
        return switch (random.nextInt(11)) {
            case 0 -> new Condition.Comparison(AGE, relation, new Literal.Whole(random.nextInt(100)));
            case 1 -> new Condition.Comparison(INCOME, relation, new Literal.Decimal(random.nextInt(2_000_000)));
            case 2 -> new Condition.Comparison(ORIGIN, relation, new Literal.Text("a"));
            case 3 -> new Condition.Comparison(SAVINGS, relation, AGE);
            case 4 ->
                new Condition.Comparison(
                        new YearsBetween(BORN, new Literal.Day(LocalDate.of(2020, 2, 28))),
                        relation,
                        new Literal.Whole(random.nextInt(60)));
            case 5 -> new Condition.Between(AGE, new Literal.Whole(random.nextInt(40)), new Literal.Whole(60));
            case 6 -> new Condition.Between(new Literal.Whole(3), SAVINGS, AGE);
            case 7 -> new Condition.OneOf(MUNICIPALITY, List.of(new Literal.Whole(107), new Literal.Whole(135)));
            case 8 -> new Condition.IsMissing(column());
            case 9 -> new Condition.Comparison(YEAR, relation, new Literal.Whole(2021));
            default -> new Condition.Flag(MARRIED);
        };
    }

    private Column column() {
        return COLUMNS.all().get(random.nextInt(COLUMNS.all().size()));
    }
}
