package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.CubeRequest;
import dk.helhed.analytics.definition.Tally;
import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Condition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * What is counted for a request: columns of figures, each once. Column 0 says in which cells somebody is counted at all.
 */
final class Plan {

    /** The columns of a tally. */
    record Place(int numerator, int denominator) {}

    static final int ANYBODY = 0;

    private final LinkedHashSet<Condition> conditions = new LinkedHashSet<>();
    private final LinkedHashSet<Column> numbers = new LinkedHashSet<>();
    private final Formulas formulas = new Formulas(this::name);
    private final Map<Figure, Integer> figures = new LinkedHashMap<>();
    private final Map<Tally, Place> places = new LinkedHashMap<>();

    Plan(CubeRequest request) {
        var taken = formulas.whereTrue(request.condition());
        var counted = new LinkedHashMap<Tally, Formula>();
        request.tallies().forEach(tally -> counted.put(tally, taken.and(counted(tally))));
        column(new Figure.Count(counted.values().stream().distinct().reduce(Formula.Constant.NONE, Formula::or)));
        counted.forEach((tally, rows) -> places.put(tally, place(tally, rows)));
    }

    /** The rows of the denominator. */
    private Formula counted(Tally tally) {
        var base = formulas.whereTrue(tally.base());
        return switch (tally) {
            case Tally.Persons ignored -> base;
            case Tally.Total total -> base.and(formulas.whereKnown(total.column()));
            case Tally.Middle middle -> base.and(formulas.whereKnown(middle.column()));
        };
    }

    private String name(Condition elementary) {
        conditions.add(elementary);
        return Bitmaps.name(elementary);
    }

    private Place place(Tally tally, Formula rows) {
        var denominator = column(new Figure.Count(rows));
        return switch (tally) {
            case Tally.Persons persons ->
                new Place(column(new Figure.Count(rows.and(formulas.whereTrue(persons.numerator())))), denominator);
            case Tally.Total total -> {
                numbers.add(total.column());
                yield new Place(column(new Figure.Sum(rows, total.column())), denominator);
            }
            case Tally.Middle middle -> {
                numbers.add(middle.column());
                yield new Place(column(new Figure.Middle(rows, middle.column())), denominator);
            }
        };
    }

    private int column(Figure figure) {
        var next = figures.size();
        return figures.computeIfAbsent(figure, ignored -> next);
    }

    /** What is counted, by column. */
    List<Figure> figures() {
        return List.copyOf(figures.keySet());
    }

    Map<Tally, Place> places() {
        return places;
    }

    /** What an index must hold. */
    Wanted wanted() {
        return new Wanted(List.copyOf(conditions), List.copyOf(numbers));
    }

    /**
     * What is counted in each cell, by column. Middle values are not: they are no sums.
     *
     * @param digits how many binary digits a number is kept in, the sign included
     */
    List<List<Term>> terms(ToIntFunction<Column> digits) {
        var terms = new ArrayList<List<Term>>();
        figures.forEach((figure, column) -> terms.add(
                switch (figure) {
                    case Figure.Count(var rows) -> List.of(new Term(rows, column, 1));
                    case Figure.Sum(var rows, var number) -> sum(rows, number, digits.applyAsInt(number), column);
                    case Figure.Middle ignored -> List.of();
                }));
        return terms;
    }

    private static List<Term> sum(Formula rows, Column number, int digits, int column) {
        var terms = new ArrayList<Term>();
        for (var digit = 0; digit < digits; digit++) {
            var weight = digit == digits - 1 ? -(1L << digit) : 1L << digit;
            terms.add(new Term(rows.and(new Formula.Bitmap(Bitmaps.name(number, digit))), column, weight));
        }
        return terms;
    }
}
