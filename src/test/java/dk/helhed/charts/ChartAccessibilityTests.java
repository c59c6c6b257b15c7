package dk.helhed.charts;

import static dk.helhed.charts.DrawnChart.chart;
import static dk.helhed.charts.DrawnChart.elements;
import static dk.helhed.charts.DrawnChart.manySeries;
import static dk.helhed.charts.DrawnChart.series;
import static dk.helhed.charts.DrawnChart.spoken;
import static dk.helhed.charts.DrawnChart.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Alongside;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

@Alongside
class ChartAccessibilityTests {

    private static Charts charts;

    @BeforeAll
    static void open() {
        charts = new Charts();
    }

    @AfterAll
    static void close() {
        charts.close();
    }

    @Test
    void thePictureHasANameADescriptionAndALanguage() {
        var root = Xml.parse(charts.svg(chart(series("Aarhus", "35.6", "37.1"))));

        assertThat(root.getAttribute("role")).isEqualTo("graphics-document");
        assertThat(root.getAttribute("lang")).isEqualTo("da");
        assertThat(root.getAttribute("aria-label")).isEqualTo("Unge i uddannelse");
        assertThat(texts(root, "title")).containsExactly("Unge i uddannelse");
        assertThat(texts(root, "desc")).containsExactly("Andelen steg.");
    }

    @ParameterizedTest
    @EnumSource
    void thePictureScalesWithItsPlace(Frame frame) {
        var root = Xml.parse(charts.svg(manySeries(8), frame));

        assertThat(root.getAttribute("viewBox")).startsWith("0 0 " + frame.width() + " ");
        assertThat(root.getAttribute("width")).isEqualTo("100%");
        assertThat(root.hasAttribute("height")).isFalse();
    }

    @Test
    void everyPointSaysSeriesPeriodAndValueInItsLanguage() {
        var series = series("Aarhus", "35.6", "1137.10");

        assertThat(spoken(charts.svg(chart(series)))).containsExactly("Aarhus, 2015: 35,6", "Aarhus, 2016: 1.137,10");
        assertThat(spoken(charts.svg(new LineChart("t", "d", "v", "en", List.of(series), null, null))))
                .containsExactly("Aarhus, 2015: 35.6", "Aarhus, 2016: 1,137.10");
    }

    @Test
    void whatSpeaksIsAPointAndNothingIsNamedInEnglish() {
        var elements = elements(Xml.parse(charts.svg(manySeries(3))));

        assertThat(elements)
                .filteredOn(element -> element.hasAttribute("role"))
                .allSatisfy(element ->
                        assertThat(element.getAttribute("aria-label")).isNotEmpty());
        assertThat(elements).noneMatch(element -> element.hasAttribute("aria-roledescription"));
        assertThat(elements).extracting(Element::getTagName).doesNotContain("style", "script", "a", "image");
        assertThat(elements).noneMatch(element -> element.hasAttribute("style") || element.hasAttribute("class"));
    }

    @Test
    void seriesDifferInColorDashAndSymbol() {
        var elements = elements(Xml.parse(charts.svg(manySeries(8))));
        var lines = elements.stream()
                .filter(element -> element.hasAttribute("stroke-linejoin"))
                .toList();
        var symbols = elements.stream().filter(DrawnChart::isPoint).toList();

        assertThat(lines)
                .extracting(line -> line.getAttribute("stroke"))
                .doesNotHaveDuplicates()
                .hasSize(8);
        assertThat(lines)
                .extracting(line -> line.getAttribute("stroke-dasharray"))
                .doesNotHaveDuplicates();
        assertThat(symbols.stream().map(symbol -> symbol.getAttribute("d")).distinct())
                .hasSize(8);
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(contrastToWhite(line.getAttribute("stroke"))).isGreaterThanOrEqualTo(3));
    }

    /** WCAG 2.2, contrast ratio. */
    private static double contrastToWhite(String color) {
        var channels = Stream.of(1, 3, 5)
                .map(i -> Integer.parseInt(color.substring(i, i + 2), 16) / 255.0)
                .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
                .toList();
        return 1.05 / (0.2126 * channels.get(0) + 0.7152 * channels.get(1) + 0.0722 * channels.get(2) + 0.05);
    }
}
