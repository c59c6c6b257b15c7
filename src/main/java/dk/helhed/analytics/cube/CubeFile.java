package dk.helhed.analytics.cube;

import dk.helhed.analytics.definition.Definition;
import dk.helhed.analytics.definition.Measure;
import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Kind;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;

/**
 * Writes a cube as comma-separated text: the levels, the indicator, numerator, denominator and value. Lines stand in the order of
 * the cells, and in each cell in that of the definitions; the same cube gives the same bytes. Cells in which nobody is counted for
 * an indicator have no line for it.
 */
public final class CubeFile {

    private final Cube cube;
    private final List<Figures> figures;

    private CubeFile(Cube cube, List<Figures> figures) {
        this.cube = cube;
        this.figures = figures;
    }

    /** Writes the figures of the definitions. */
    public static void write(Cube cube, List<Definition> definitions, Writer out) throws IOException {
        new CubeFile(cube, definitions.stream().map(cube::figures).toList()).write(out);
    }

    private void write(Writer out) throws IOException {
        for (var axis : cube.axes()) {
            out.append(field(axis.name())).append(',');
        }
        out.append("indicator,numerator,denominator,value\n");
        for (var cell = 0; cell < cube.cells(); cell++) {
            var members = members(cell);
            for (var figure : figures) {
                if (figure.denominator(cell) > 0) {
                    write(figure, cell, members, out);
                }
            }
        }
    }

    private String members(int cell) {
        var members = new StringBuilder();
        for (var axis = 0; axis < cube.axes().size(); axis++) {
            members.append(field(cube.label(axis, cell))).append(',');
        }
        return members.toString();
    }

    private static void write(Figures figure, int cell, String members, Writer out) throws IOException {
        out.append(members)
                .append(field(figure.definition().id()))
                .append(',')
                .append(numerator(figure, cell))
                .append(',')
                .append(Long.toString(figure.denominator(cell)))
                .append(',');
        var value = figure.value(cell);
        if (value.isPresent()) {
            out.append(plain(value.getAsDouble()));
        }
        out.append('\n');
    }

    /** The numerator in the unit of what is counted; none for a middle value. */
    private static String numerator(Figures figure, int cell) {
        return switch (figure.definition().measure()) {
            case Measure.Share ignored -> Long.toString(figure.numerator(cell));
            case Measure.Count ignored -> Long.toString(figure.numerator(cell));
            case Measure.Mean mean -> amount(figure.numerator(cell), mean.column());
            case Measure.Sum sum -> amount(figure.numerator(cell), sum.column());
            case Measure.Median ignored -> "";
        };
    }

    private static String amount(long number, Column column) {
        return column.kind() == Kind.DECIMAL
                ? stripped(BigDecimal.valueOf(number, Kind.DECIMALS))
                : Long.toString(number);
    }

    private static String plain(double value) {
        return stripped(new BigDecimal(Double.toString(value)));
    }

    private static String stripped(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String field(String text) {
        var plain =
                text.chars().noneMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
