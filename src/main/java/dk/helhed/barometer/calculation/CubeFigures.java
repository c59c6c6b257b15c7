package dk.helhed.barometer.calculation;

import dk.helhed.analytics.cube.Cube;
import dk.helhed.analytics.cube.Figures;
import dk.helhed.analytics.dataset.ColumnMeaning;
import dk.helhed.analytics.dataset.Dataset;
import dk.helhed.analytics.definition.Definition;
import dk.helhed.reference.Area;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A cube as figures to keep: definition by definition, cell by cell, those with somebody behind them or behind what they are set
 * against.
 */
final class CubeFigures {

    private static final int DECIMALS = 6;

    private final Cube cube;
    private final List<Definition> definitions;
    private final int yearAxis;
    private final int municipalityAxis;

    CubeFigures(Cube cube, List<Definition> definitions, Dataset dataset) {
        this.cube = cube;
        this.definitions = definitions;
        this.yearAxis = axis(dataset.year().name());
        this.municipalityAxis = dataset.meaning(ColumnMeaning.MUNICIPALITY)
                .map(column -> axis(column.name()))
                .orElse(-1);
    }

    /** The first definition that nobody at all is behind. */
    Optional<Definition> empty() {
        return definitions.stream()
                .filter(definition -> {
                    var figures = cube.figures(definition);
                    return IntStream.range(0, cube.cells()).allMatch(cell -> figures.denominator(cell) == 0);
                })
                .findFirst();
    }

    void each(Consumer<InternalFigure> taker) {
        var line = 0;
        for (var definition : definitions) {
            var figures = cube.figures(definition);
            for (int cell = 0; cell < cube.cells(); cell++) {
                if (figures.denominator(cell) > 0 || figures.otherDenominator(cell) > 0) {
                    taker.accept(figure(++line, figures, cell));
                }
            }
        }
    }

    private InternalFigure figure(int line, Figures figures, int cell) {
        var value = figures.value(cell);
        return new InternalFigure(
                line,
                figures.definition().id(),
                figures.definition().version(),
                IntStream.range(0, cube.axes().size())
                        .mapToObj(axis -> cube.label(axis, cell))
                        .toList(),
                area(cell),
                number(yearAxis, cell),
                value.isEmpty()
                        ? null
                        : BigDecimal.valueOf(value.getAsDouble())
                                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                                .stripTrailingZeros(),
                figures.numerator(cell),
                figures.denominator(cell),
                figures.otherNumerator(cell),
                figures.otherDenominator(cell));
    }

    /** The municipality, or the whole country where all of them are added up. */
    private @Nullable String area(int cell) {
        if (municipalityAxis < 0) {
            return null;
        }
        var isWhole = IntStream.range(0, cube.axes().size())
                .filter(axis -> axis <= municipalityAxis)
                .allMatch(axis -> cube.isTotal(axis, cell));
        var municipality = number(municipalityAxis, cell);
        if (municipality == null) {
            return isWhole ? Area.COUNTRY : null;
        }
        return "%03d".formatted(municipality);
    }

    private @Nullable Integer number(int axis, int cell) {
        return axis < 0 || cube.isTotal(axis, cell) || cube.label(axis, cell).equals(Cube.MISSING)
                ? null
                : Integer.valueOf(cube.label(axis, cell));
    }

    private int axis(String name) {
        return IntStream.range(0, cube.axes().size())
                .filter(axis -> cube.axes().get(axis).name().equals(name))
                .findFirst()
                .orElse(-1);
    }
}
