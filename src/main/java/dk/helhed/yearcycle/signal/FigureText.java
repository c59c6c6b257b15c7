package dk.helhed.yearcycle.signal;

import dk.helhed.forms.Coded;
import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a signal rests on as the database keeps it, and reads it. */
public final class FigureText {

    private static final JsonMapper JSON = JsonMapper.shared();

    private FigureText() {}

    private record Written(
            String role,
            String series,
            String area,
            @Nullable String period,
            @Nullable String value,
            @Nullable String unit,
            @Nullable Integer batch,
            @Nullable Long persons) {

        static Written of(UsedFigure figure) {
            return new Written(
                    figure.role().code(),
                    figure.series(),
                    figure.area(),
                    figure.period() == null ? null : figure.period().code(),
                    figure.value() == null ? null : figure.value().toPlainString(),
                    figure.unit() == null ? null : figure.unit().code(),
                    figure.batch(),
                    figure.persons());
        }

        UsedFigure read() {
            return new UsedFigure(
                    Coded.stored(UsedFigure.Role.class, role),
                    series,
                    area,
                    period == null ? null : Period.parse(period).orElseThrow(),
                    value == null ? null : new BigDecimal(value),
                    unit == null ? null : Unit.named(unit).orElseThrow(),
                    batch,
                    persons);
        }
    }

    public static String of(List<UsedFigure> figures) {
        return JSON.writeValueAsString(figures.stream().map(Written::of).toList());
    }

    static List<UsedFigure> read(String text) {
        return Stream.of(Objects.requireNonNull(JSON.readValue(text, Written[].class)))
                .map(Written::read)
                .toList();
    }
}
