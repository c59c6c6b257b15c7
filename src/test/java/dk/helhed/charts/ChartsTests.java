package dk.helhed.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class ChartsTests {

    private static Charts charts;

    @BeforeAll
    static void open() {
        charts = new Charts();
    }

    @AfterAll
    static void close() {
        charts.close();
    }

    @ParameterizedTest
    @EnumSource
    void theSameChartGivesTheSameBytesAlsoFromAnotherEngine(Frame frame) {
        try (var others = new Charts()) {
            assertThat(others.svg(manySeries(8), frame)).isEqualTo(charts.svg(manySeries(8), frame));
        }
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
    void aSingleSeriesHasItsFirstAndLastValueWrittenAndNoLegend() {
        var texts = texts(Xml.parse(charts.svg(chart(series("Aarhus", "35.6", "36.4", "37.1")))), "text");

        assertThat(texts)
                .contains("35,6", "37,1", "2015", "2016", "2017", "Andel, procent")
                .doesNotContain("36,4", "Aarhus");
    }

    @Test
    void severalSeriesHaveTheirNamesInALegend() {
        assertThat(texts(Xml.parse(charts.svg(manySeries(8))), "text")).contains("Kommune 1", "Kommune 8");
    }

    @Test
    void aSeriesWithoutPointsIsLeftOutAndTheOthersKeepTheirNames() {
        var svg = charts.svg(chart(series("Randers"), series("Odense", "34")));

        assertThat(texts(Xml.parse(svg), "text")).contains("Odense").doesNotContain("Randers");
    }

    @Test
    void baseAndGoalAreDashedLinesWithNameAndValue() {
        var base = new LineChart.Level("Udgangspunkt 2015", new BigDecimal("35.6"));
        var goal = new LineChart.Level("Mål 2027", new BigDecimal("50"));
        var svg = charts.svg(new LineChart("t", "d", "v", "da", List.of(series("Aarhus", "35.6", "38.0")), base, goal));
        var root = Xml.parse(svg);

        assertThat(texts(root, "text")).contains("Udgangspunkt 2015: 35,6", "Mål 2027: 50");
        assertThat(elements(root))
                .filteredOn(element -> element.getTagName().equals("line") && element.hasAttribute("stroke-dasharray"))
                .hasSize(2);
    }

    @Test
    void seriesDifferInColorDashAndSymbol() {
        var elements = elements(Xml.parse(charts.svg(manySeries(8))));
        var lines = elements.stream()
                .filter(element -> element.hasAttribute("stroke-linejoin"))
                .toList();
        var symbols = elements.stream().filter(ChartsTests::isPoint).toList();

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

    @Test
    void hostileTextStaysText() {
        var hostile = "</text><script>alert('1')</script> & \"b\" ]]> \u0001 'c' بلدية آرهوس ${1} {{x}}";
        var shown = hostile.replace("\u0001", "");
        var chart = new LineChart(
                hostile,
                hostile,
                hostile,
                "da",
                List.of(series(hostile, "1", "2"), series("<b>", "3")),
                new LineChart.Level(hostile, BigDecimal.ONE),
                null);
        var svg = charts.svg(chart);
        var root = Xml.parse(svg);

        assertThat(svg).doesNotContain("<script", "<b>");
        assertThat(texts(root, "title")).containsExactly(shown);
        assertThat(texts(root, "text"))
                .contains("<b>")
                .anyMatch(text -> unspaced(text).equals(unspaced(shown + ": 1")));
        assertThat(spoken(svg)).contains(shown + ", 2015: 1");
    }

    @Test
    void manyThreadsGetTheSamePictures() throws Exception {
        var wanted = IntStream.rangeClosed(1, 8)
                .mapToObj(ChartsTests::manySeries)
                .map(charts::svg)
                .toList();

        try (var fresh = new Charts();
                var threads = Executors.newFixedThreadPool(8)) {
            var tasks = IntStream.rangeClosed(1, 8)
                    .<Callable<String>>mapToObj(i -> () -> fresh.svg(manySeries(i)))
                    .toList();
            assertThat(threads.invokeAll(tasks))
                    .extracting(future -> future.get())
                    .isEqualTo(wanted);
        }
    }

    @Test
    void warmingUpLeavesNothingToSee() {
        charts.warmUp();

        assertThat(spoken(charts.svg(chart(series("Aarhus", "35.6"))))).containsExactly("Aarhus, 2015: 35,6");
    }

    private static LineChart manySeries(int count) {
        return chart(IntStream.rangeClosed(1, count)
                .mapToObj(i -> series("Kommune " + i, "3" + i, "4" + i + ".5"))
                .toArray(LineChart.Series[]::new));
    }

    private static LineChart chart(LineChart.Series... series) {
        return new LineChart("Unge i uddannelse", "Andelen steg.", "Andel, procent", "da", List.of(series), null, null);
    }

    /** One value a year from 2015. */
    private static LineChart.Series series(String name, String... values) {
        return new LineChart.Series(
                name,
                IntStream.range(0, values.length)
                        .mapToObj(i -> new LineChart.Point(
                                LocalDate.of(2015 + i, 1, 1), String.valueOf(2015 + i), new BigDecimal(values[i])))
                        .toList());
    }

    private static List<String> spoken(String svg) {
        return elements(Xml.parse(svg)).stream()
                .filter(ChartsTests::isPoint)
                .map(element -> element.getAttribute("aria-label"))
                .toList();
    }

    private static boolean isPoint(Element element) {
        return element.getAttribute("role").equals("graphics-symbol");
    }

    /** Long texts are broken where they have spaces. */
    private static String unspaced(String text) {
        return text.replace(" ", "");
    }

    private static List<String> texts(Element root, String tag) {
        return elements(root).stream()
                .filter(element -> element.getTagName().equals(tag))
                .map(Element::getTextContent)
                .toList();
    }

    private static List<Element> elements(Element root) {
        var all = root.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .toList();
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
