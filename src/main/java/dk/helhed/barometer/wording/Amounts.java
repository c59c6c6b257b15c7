package dk.helhed.barometer.wording;

import dk.helhed.analytics.cube.Figures;
import dk.helhed.analytics.definition.Contrast;
import dk.helhed.analytics.definition.Definition;
import dk.helhed.analytics.definition.Measure;
import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Kind;
import dk.helhed.pages.Page;
import dk.helhed.reference.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How the figures of a definition are written: with how many decimals, and in which unit. */
public final class Amounts {

    private static final int PERCENT = 100;
    private static final int DECIMALS_OF_SHARE = 3;

    private final Definition definition;
    private final Page page;

    public Amounts(Definition definition, Page page) {
        this.definition = definition;
        this.page = page;
    }

    /** What a share from 0 to 1 is multiplied by: 100 where it is written in percent. */
    public int factor() {
        return unit().filter(unit -> unit != Unit.COUNT).isPresent() ? PERCENT : 1;
    }

    private Optional<Unit> unit() {
        return Unit.named(definition.presentation().unit());
    }

    /** The value with the decimals it is shown with. */
    public BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(decimals(), RoundingMode.HALF_UP);
    }

    private int decimals() {
        var isRatio = definition
                .contrast()
                .filter(two -> two.way() == Contrast.Way.RATIO)
                .isPresent();
        return switch (definition.measure()) {
            case Measure.Share share -> factor() == PERCENT ? 1 : DECIMALS_OF_SHARE;
            case Measure.Count count -> isRatio ? 1 : 0;
            case Measure.Sum sum -> isRatio ? 1 : wholeOr(sum.column(), 0);
            case Measure.Mean mean -> 1;
            case Measure.Median median -> 1;
        };
    }

    private static int wholeOr(Column column, int whole) {
        return column.kind() == Kind.DECIMAL ? 2 : whole;
    }

    /** The value alone, for a cell. */
    public String number(double value) {
        return page.number(rounded(value)).replace('-', '−');
    }

    /** The value with its unit, for a sentence or a picture. */
    public String written(double value) {
        var number = number(value);
        var unit = definition.presentation().unit();
        return unit().map(known -> page.text("unit.short." + known.code(), number))
                .orElse(unit.isEmpty() ? number : number + " " + unit);
    }

    /** A difference, in points where shares are in percent. */
    public String change(double value) {
        var number = rounded(Math.abs(value));
        var sign = number.signum() == 0 ? "±" : value > 0 ? "+" : "−";
        return sign + page.number(number);
    }

    /** What the values are, with the unit: the heading of their column. */
    public String valueTitle() {
        var unit = definition.presentation().unit();
        var shown =
                unit().map(known -> page.text("explore.unit." + known.code())).orElse(unit);
        var what = page.text("explore.measure." + definition.texts().measure());
        return shown.isEmpty() || unit().filter(known -> known == Unit.COUNT).isPresent()
                ? what
                : page.text("explore.in-unit", what, shown);
    }

    /** The numerator in the unit of what is counted; empty for a middle value, which has none. */
    public Optional<BigDecimal> numerator(Figures figures, int cell) {
        return switch (definition.measure()) {
            case Measure.Share share -> Optional.of(BigDecimal.valueOf(figures.numerator(cell)));
            case Measure.Count count -> Optional.of(BigDecimal.valueOf(figures.numerator(cell)));
            case Measure.Mean mean -> Optional.of(amount(figures.numerator(cell), mean.column()));
            case Measure.Sum sum -> Optional.of(amount(figures.numerator(cell), sum.column()));
            case Measure.Median median -> Optional.empty();
        };
    }

    private static BigDecimal amount(long number, Column column) {
        return column.kind() == Kind.DECIMAL
                ? BigDecimal.valueOf(number, Kind.DECIMALS).setScale(2, RoundingMode.HALF_UP)
                : BigDecimal.valueOf(number);
    }
}
