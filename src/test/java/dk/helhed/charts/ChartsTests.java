package dk.helhed.charts;

import static dk.helhed.charts.DrawnChart.chart;
import static dk.helhed.charts.DrawnChart.elements;
import static dk.helhed.charts.DrawnChart.manySeries;
import static dk.helhed.charts.DrawnChart.series;
import static dk.helhed.charts.DrawnChart.spoken;
import static dk.helhed.charts.DrawnChart.texts;
import static dk.helhed.charts.DrawnChart.unspaced;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Alongside;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Alongside
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
                .mapToObj(DrawnChart::manySeries)
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
}
