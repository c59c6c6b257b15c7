package dk.helhed.yearcycle.signal.page;

import dk.helhed.tables.Cell;
import dk.helhed.tables.Table;
import dk.helhed.yearcycle.signal.Certainty;
import dk.helhed.yearcycle.signal.UsedFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Signals as a table for others to read. */
final class SignalTable {

    private static final List<String> COLUMNS = List.of(
            "id",
            "rule",
            "state",
            "theme",
            "subject",
            "thing",
            "area_code",
            "title",
            "says",
            "since",
            "period",
            "value",
            "unit",
            "batch",
            "certainty",
            "lower",
            "upper");

    private SignalTable() {}

    static Table of(List<SignalLine> lines) {
        return new Table(COLUMNS, lines.stream().map(SignalTable::cells).toList());
    }

    private static List<Cell> cells(SignalLine line) {
        var signal = line.signal();
        var newest = signal.figure(UsedFigure.Role.NEWEST).orElse(null);
        return List.of(
                Cell.of(signal.id().toString()),
                Cell.of(signal.kind().code()),
                Cell.of(signal.state().code()),
                Cell.of(signal.theme() == null ? null : signal.theme().toString()),
                Cell.of(signal.subject().kind().code()),
                Cell.of(signal.subject().thing()),
                Cell.of(
                        signal.subject().area().isEmpty()
                                ? null
                                : signal.subject().area()),
                Cell.of(line.title()),
                Cell.of(line.says()),
                Cell.of(signal.since().toString()),
                Cell.of(
                        newest == null || newest.period() == null
                                ? null
                                : newest.period().code()),
                Cell.of(newest == null ? null : newest.value()),
                Cell.of(
                        newest == null || newest.unit() == null
                                ? null
                                : newest.unit().code()),
                Cell.of(signal.batch() == null ? null : BigDecimal.valueOf(signal.batch())),
                Cell.of(signal.certainty().code()),
                Cell.of(end(signal.certainty(), true)),
                Cell.of(end(signal.certainty(), false)));
    }

    private static @Nullable BigDecimal end(Certainty certainty, boolean lower) {
        return switch (certainty) {
            case Certainty.Certain certain -> rounded(lower ? certain.lower() : certain.upper());
            case Certainty.Chance chance -> rounded(lower ? chance.lower() : chance.upper());
            case Certainty.Uncounted uncounted -> null;
            case Certainty.Plain plain -> null;
        };
    }

    private static BigDecimal rounded(double points) {
        return BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP);
    }
}
