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
 * What is counted for a request: columns of figures, one for each count or sum that some tally needs. Column 0 says in which cells
 * somebody is counted at all.
 */
final class Plan {

    /** @param number that is added up; of a count, none is */
    private record Figure(Formula rows, java.util.Optional<Column> number) {}

    /**
     * The columns of a tally.
     *
     * @param numerator of a middle value, not counted like this: -1
     */
    record Place(int numerator, int denominator) {}

    static final int ANYBODY = 0;

    private final LinkedHashSet<Condition> conditions = new LinkedHashSet<>();
    private final Formulas formulas = new Formulas(this::name);
    private final Map<Figure, Integer> figures = new LinkedHashMap<>();
    private final Map<Tally, Place> places = new LinkedHashMap<>();
    private final Map<Tally.Middle, Formula> middles = new LinkedHashMap<>();

    Plan(CubeRequest request) {
        var filter = formulas.whereTrue(request.filter());
        var tallies = request.tallies();
        var anybody = tallies.stream()
                .map(tally -> filter.and(formulas.whereTrue(tally.base())))
                .distinct()
                .reduce(Formula.NONE, Formula::or);
        column(anybody);
        tallies.forEach(tally -> places.put(tally, place(filter, tally)));
    }

    private String name(Condition elementary) {
        conditions.add(elementary);
        return Bitmaps.name(elementary);
    }

    private Place place(Formula filter, Tally tally) {
        var base = filter.and(formulas.whereTrue(tally.base()));
        return switch (tally) {
            case Tally.Persons persons ->
                new Place(column(base.and(formulas.whereTrue(persons.numerator()))), column(base));
            case Tally.Total total ->
                new Place(
                        column(new Figure(base, java.util.Optional.of(total.column()))),
                        column(base.and(formulas.whereKnown(total.column()))));
            case Tally.Middle middle -> {
                var known = base.and(formulas.whereKnown(middle.column()));
                middles.put(middle, known);
                yield new Place(-1, column(known));
            }
        };
    }

    private int column(Formula rows) {
        return column(new Figure(rows, java.util.Optional.empty()));
    }

    private int column(Figure figure) {
        var next = figures.size();
        return figures.computeIfAbsent(figure, ignored -> next);
    }

    int columns() {
        return figures.size();
    }

    Map<Tally, Place> places() {
        return places;
    }

    /** The rows whose middle value is wanted. */
    Map<Tally.Middle, Formula> middles() {
        return middles;
    }

    /** What an index must hold. */
    Wanted wanted() {
        var numbers = new LinkedHashSet<Column>();
        figures.keySet().forEach(figure -> figure.number().ifPresent(numbers::add));
        middles.keySet().forEach(middle -> numbers.add(middle.column()));
        return new Wanted(List.copyOf(conditions), List.copyOf(numbers));
    }

    /**
     * What is counted in each cell.
     *
     * @param digits how many binary digits a number is kept in, the sign included
     */
    List<Term> terms(ToIntFunction<Column> digits) {
        var terms = new ArrayList<Term>();
        figures.forEach((figure, column) -> figure.number()
                .ifPresentOrElse(
                        number -> addDigits(terms, figure.rows(), number, digits.applyAsInt(number), column),
                        () -> terms.add(new Term(figure.rows(), column, 1))));
        return terms;
    }

    private static void addDigits(List<Term> terms, Formula rows, Column number, int digits, int column) {
        for (var digit = 0; digit < digits; digit++) {
            var weight = digit == digits - 1 ? -(1L << digit) : 1L << digit;
            terms.add(new Term(rows.and(new Formula.Bitmap(Bitmaps.name(number, digit))), column, weight));
        }
    }
}
