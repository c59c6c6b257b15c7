package dk.helhed.barometer.release;

import dk.helhed.barometer.FigureStatus;
import dk.helhed.barometer.released.ReleasedLine;
import dk.helhed.disclosure.primary.Reason;
import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.Layout;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Rate;
import dk.helhed.disclosure.table.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures as they may be shown. A figure is shown only if each count behind it is: of a share those counted, those not counted and all
 * of them; of a gap or ratio those of both groups.
 */
final class ReleaseLines {

    private static final int DECIMALS = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PartTables parts;
    private final Protecting.Result result;

    ReleaseLines(PartTables parts, Protecting.Result result) {
        this.parts = parts;
        this.result = result;
    }

    /**
     * A figure with what the steward must know of it.
     *
     * @param source line of the calculation's result
     * @param why the word of the reason for which it is hidden; empty if it is shown
     */
    record Line(int source, ReleasedLine shown, String why) {}

    /** In the order of the figures. */
    List<Line> of(List<CountedLine> counted) {
        var lines = new ArrayList<Line>();
        for (var line : counted) {
            lines.add(line(lines.size() + 1, line));
        }
        return lines;
    }

    /** What is shown of one part of a figure. */
    private record Shown(@Nullable Long numerator, @Nullable Long denominator, boolean rounded, String why) {

        boolean isHidden() {
            return numerator == null;
        }
    }

    private Line line(int number, CountedLine counted) {
        var shown = new ArrayList<Shown>();
        for (int place = 0; place < counted.counts().size(); place++) {
            shown.add(shown(counted, place));
        }
        var hidden = shown.stream().filter(Shown::isHidden).findFirst();
        if (hidden.isPresent()) {
            return new Line(
                    counted.source(),
                    released(number, counted, FigureStatus.HIDDEN, null, null, null),
                    hidden.get().why());
        }
        var own = shown.getFirst();
        var other = shown.size() > 1 ? shown.getLast() : null;
        var status = own.rounded() ? FigureStatus.ROUNDED : FigureStatus.VALUE;
        var value = own.rounded() ? rounded(counted, own) : counted.value();
        return new Line(counted.source(), released(number, counted, status, value, own, other), "");
    }

    private static ReleasedLine released(
            int number,
            CountedLine counted,
            FigureStatus status,
            @Nullable BigDecimal value,
            @Nullable Shown own,
            @Nullable Shown other) {
        return new ReleasedLine(
                number,
                counted.figure().code(),
                counted.figure().version(),
                counted.members(),
                counted.area(),
                counted.year(),
                status,
                value,
                own == null ? null : own.numerator(),
                own == null ? null : own.denominator(),
                other == null ? null : other.numerator(),
                other == null ? null : other.denominator());
    }

    private Shown shown(CountedLine line, int place) {
        int table = parts.parts().indexOf(line.figure().parts().get(place));
        var safe = result.tables().get(table);
        var layout = safe.layout();
        var cells =
                List.of(cell(layout, line, Rate.IN), cell(layout, line, Rate.OUT), cell(layout, line, Dimension.TOTAL));
        if (cells.getLast().isEmpty()) {
            // Nobody is in the group here, which everybody may know.
            return new Shown(0L, 0L, false, "");
        }
        for (var cell : cells) {
            if (cell.isPresent() && safe.status(cell.get()) == Status.HIDDEN) {
                return new Shown(null, null, false, why(table, cells));
            }
        }
        var all = cells.getLast().get();
        return new Shown(
                value(safe, cells.getFirst()), value(safe, cells.getLast()), safe.status(all) == Status.ROUNDED, "");
    }

    private Optional<Integer> cell(Layout layout, CountedLine line, String counted) {
        var found = layout.find(parts.cells().codes(line.members(), counted));
        return found.isPresent() ? Optional.of(found.getAsInt()) : Optional.empty();
    }

    private static Long value(ProtectedTable safe, Optional<Integer> cell) {
        return cell.map(found -> safe.shown(found).orElseThrow()).orElse(0L);
    }

    /** The first reason of its counts; else that it protects others. */
    private String why(int table, List<Optional<Integer>> cells) {
        return cells.stream()
                .flatMap(Optional::stream)
                .flatMap(cell -> result.reasons().of(table, cell).stream())
                .findFirst()
                .map(Reason::word)
                .orElse("protects-others");
    }

    private static @Nullable BigDecimal rounded(CountedLine counted, Shown own) {
        var numerator = BigDecimal.valueOf(java.util.Objects.requireNonNull(own.numerator()));
        var denominator = BigDecimal.valueOf(java.util.Objects.requireNonNull(own.denominator()));
        if (counted.figure().measure().equals("count")) {
            return numerator;
        }
        if (denominator.signum() == 0) {
            return null;
        }
        var isPercent = counted.figure().knownUnit().isPresent();
        return numerator
                .multiply(isPercent ? HUNDRED : BigDecimal.ONE)
                .divide(denominator, DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
    }
}
