package dk.helhed.barometer.explorer;

import dk.helhed.analytics.cube.Figures;
import dk.helhed.analytics.definition.Definition;
import dk.helhed.barometer.wording.Amounts;
import dk.helhed.barometer.wording.Labels;
import dk.helhed.pages.Page;
import dk.helhed.statistics.Interval;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes the cells of a cube as rows in the words of a page. */
public final class ResultRows {

    private final Cells cells;
    private final Figures figures;
    private final Labels labels;
    private final Amounts amounts;
    private final Chance chance;
    private final Page page;

    ResultRows(Cells cells, Definition definition, Figures figures, Labels labels, Page page) {
        this.cells = cells;
        this.figures = figures;
        this.labels = labels;
        this.amounts = new Amounts(definition, page);
        this.chance = new Chance(definition, figures);
        this.page = page;
    }

    public Amounts amounts() {
        return amounts;
    }

    /** @param reference what each row is compared with; null for nothing */
    ResultRow row(int cell, ExplorerForm.@Nullable Reference reference) {
        var value = figures.value(cell);
        var definition = figures.definition();
        return new ResultRow(
                IntStream.range(0, cells.dimensions().size())
                        .mapToObj(dimension -> member(dimension, cell))
                        .toList(),
                amounts.numerator(figures, cell).orElse(null),
                figures.denominator(cell),
                definition.contrast().isEmpty() ? null : figures.otherDenominator(cell),
                value.isEmpty() ? null : amounts.rounded(value.getAsDouble()),
                value.isEmpty() ? ".." : amounts.number(value.getAsDouble()),
                chance.interval(cell).map(this::range).orElse(null),
                chance.isSmall(cell),
                reference == null ? null : compared(cell, reference));
    }

    private ResultRow.Member member(int dimension, int cell) {
        var axis = cells.finest(dimension, cell);
        return axis < 0
                ? new ResultRow.Member(page.text("explore.total"), 0)
                : new ResultRow.Member(
                        labels.member(cells.levels().get(axis), cells.member(axis, cell)), cells.depth(axis));
    }

    /** The interval of a figure, for a picture; null if it has none. */
    @Nullable
    Interval interval(int cell) {
        return chance.interval(cell).orElse(null);
    }

    private ResultRow.Range range(Interval interval) {
        var lower = interval.lower() * amounts.factor();
        var upper = interval.upper() * amounts.factor();
        return new ResultRow.Range(
                amounts.rounded(lower),
                amounts.rounded(upper),
                page.text("explore.range", amounts.number(lower), amounts.number(upper)));
    }

    private ResultRow.@Nullable Compared compared(int cell, ExplorerForm.Reference reference) {
        var axis = cells.axis(reference.level());
        if (axis < 0 || !cells.isAt(axis, cell)) {
            return null;
        }
        if (cells.member(axis, cell).equals(reference.member())) {
            return new ResultRow.Compared.Itself();
        }
        var other = cells.beside(cell, axis, reference.member());
        return other.isEmpty() ? new ResultRow.Compared.Nobody() : difference(cell, other.getAsInt());
    }

    private ResultRow.Compared difference(int cell, int other) {
        var one = figures.value(cell);
        var two = figures.value(other);
        if (one.isEmpty() || two.isEmpty()) {
            return new ResultRow.Compared.Nobody();
        }
        var points = one.getAsDouble() - two.getAsDouble();
        var rounded = amounts.rounded(points);
        var written = amounts.change(points);
        return chance.difference(cell, other)
                .<ResultRow.Compared>map(interval -> new ResultRow.Compared.Difference(
                        rounded, written, range(interval), chance.isCertain(cell, other)))
                .orElseGet(() -> new ResultRow.Compared.Unknown(rounded, written));
    }
}
