package dk.helhed.charts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** Charts to draw, and what to look for in the pictures. */
final class DrawnChart {

    private DrawnChart() {}

    static LineChart manySeries(int count) {
        return chart(IntStream.rangeClosed(1, count)
                .mapToObj(i -> series("Kommune " + i, "3" + i, "4" + i + ".5"))
                .toArray(LineChart.Series[]::new));
    }

    static LineChart chart(LineChart.Series... series) {
        return new LineChart("Unge i uddannelse", "Andelen steg.", "Andel, procent", "da", List.of(series), null, null);
    }

    /** One value a year from 2015. */
    static LineChart.Series series(String name, String... values) {
        return new LineChart.Series(
                name,
                IntStream.range(0, values.length)
                        .mapToObj(i -> new LineChart.Point(
                                LocalDate.of(2015 + i, 1, 1), String.valueOf(2015 + i), new BigDecimal(values[i])))
                        .toList());
    }

    static List<String> spoken(String svg) {
        return elements(Xml.parse(svg)).stream()
                .filter(DrawnChart::isPoint)
                .map(element -> element.getAttribute("aria-label"))
                .toList();
    }

    static boolean isPoint(Element element) {
        return element.getAttribute("role").equals("graphics-symbol");
    }

    /** Long texts are broken where they have spaces. */
    static String unspaced(String text) {
        return text.replace(" ", "");
    }

    static List<String> texts(Element root, String tag) {
        return elements(root).stream()
                .filter(element -> element.getTagName().equals(tag))
                .map(Element::getTextContent)
                .toList();
    }

    static List<Element> elements(Element root) {
        var all = root.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .toList();
    }
}
