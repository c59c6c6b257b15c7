package dk.helhed.charts;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Draws a {@link BarChart}: names above their bars, so that long names fit on a telephone; ranges as lines with ends. */
final class BarChartPicture {

    private static final int WIDTH = 640;
    private static final int STEP = 46;
    private static final int BAR = 18;
    private static final int BELOW_NAME = 20;
    private static final int FOR_VALUE = 130;
    private static final int END = 5;

    private static final String INK = "#1a1a1a";
    private static final String BARS = "#2f7480";

    private final Element root;
    private final double least;
    private final double scale;

    private BarChartPicture(BarChart chart) {
        root = Xml.parse("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"/>"
                .formatted(WIDTH, chart.bars().size() * STEP + END));
        Picture.describe(root, chart.title(), chart.description(), chart.language());
        var most = ends(chart).max().orElse(0);
        least = Math.min(0, ends(chart).min().orElse(0));
        scale = (WIDTH - FOR_VALUE) / Math.max(most - least, Double.MIN_NORMAL);
        for (int position = 0; position < chart.bars().size(); position++) {
            draw(chart.bars().get(position), position * STEP);
        }
        line(x(0), 0, x(0), chart.bars().size() * STEP);
    }

    /** The chart as an SVG document. */
    static String of(BarChart chart) {
        return Xml.write(new BarChartPicture(chart).root);
    }

    private static DoubleStream ends(BarChart chart) {
        return DoubleStream.concat(
                DoubleStream.of(0),
                chart.bars().stream()
                        .flatMap(bar -> bar.range() == null
                                ? Stream.of(bar.value())
                                : Stream.of(
                                        bar.value(),
                                        bar.range().lower(),
                                        bar.range().upper()))
                        .mapToDouble(Double::doubleValue));
    }

    private double x(double value) {
        return (value - least) * scale;
    }

    private void draw(BarChart.Bar bar, int top) {
        text(0, top + 14, bar.name());
        var from = Math.min(x(0), x(bar.value()));
        var shape = add(
                "rect",
                Map.of("fill", BARS, "height", number(BAR), "role", "img", "aria-label", Xml.text(bar.spoken())));
        shape.setAttribute("x", number(from));
        shape.setAttribute("y", number(top + BELOW_NAME));
        shape.setAttribute("width", number(Math.max(1, Math.abs(x(bar.value()) - x(0)))));
        var right = Math.max(x(bar.value()), x(0));
        if (bar.range() != null) {
            var middle = top + BELOW_NAME + BAR / 2.0;
            var lower = x(bar.range().lower());
            var upper = x(bar.range().upper());
            line(lower, middle, upper, middle);
            line(lower, middle - END, lower, middle + END);
            line(upper, middle - END, upper, middle + END);
            right = Math.max(right, upper);
        }
        text(right + 8, top + BELOW_NAME + 14, bar.written());
    }

    private void text(double x, double y, String text) {
        var element = add("text", Map.of("fill", INK, "font-size", "14", "aria-hidden", "true"));
        element.setAttribute("x", number(x));
        element.setAttribute("y", number(y));
        element.setTextContent(Xml.text(text));
    }

    private void line(double x1, double y1, double x2, double y2) {
        var element = add("line", Map.of("stroke", INK, "stroke-width", "1.5", "aria-hidden", "true"));
        element.setAttribute("x1", number(x1));
        element.setAttribute("y1", number(y1));
        element.setAttribute("x2", number(x2));
        element.setAttribute("y2", number(y2));
    }

    private Element add(String name, Map<String, String> attributes) {
        var element = root.getOwnerDocument().createElementNS(root.getNamespaceURI(), name);
        new LinkedHashMap<>(attributes).forEach(element::setAttribute);
        root.appendChild(element);
        return element;
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
