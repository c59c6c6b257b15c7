package dk.helhed.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarChartTests {

    @Test
    void drawsEachBarWithItsNameValueAndRange() {
        var svg = BarChartPicture.of(new BarChart(
                "Andel",
                "Tabellen har de samme tal.",
                "da",
                List.of(
                        new BarChart.Bar("Mænd", 60, "60 %", "Mænd: 60 %", new BarChart.Range(50, 70)),
                        new BarChart.Bar("<b>Kvinder</b>", 30, "30 %", "Kvinder: 30 %", null))));

        assertThat(svg)
                .contains("Mænd", "60 %", "aria-label=\"Kvinder: 30 %\"", "&lt;b&gt;Kvinder")
                .doesNotContain("<b>", "style=", "<script");
        var root = Xml.parse(svg);
        var widths = root.getElementsByTagName("rect");
        assertThat(width(widths.item(0))).isCloseTo(2 * width(widths.item(1)), within(0.2));
        assertThat(root.getElementsByTagName("line").getLength())
                .as("three lines for the range and one for zero")
                .isEqualTo(4);
    }

    @Test
    void negativeBarsGoToTheLeftOfZero() {
        var root = Xml.parse(BarChartPicture.of(new BarChart(
                "Forskel",
                "",
                "da",
                List.of(new BarChart.Bar("a", -10, "−10", "a", null), new BarChart.Bar("b", 10, "10", "b", null)))));
        var bars = root.getElementsByTagName("rect");

        assertThat(number(bars.item(0), "x")).isZero();
        assertThat(number(bars.item(1), "x")).isEqualTo(width(bars.item(0)));
    }

    @Test
    void nothingCannotBeDrawn() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BarChart("Andel", "", "da", List.of()));
    }

    private static double width(org.w3c.dom.Node bar) {
        return number(bar, "width");
    }

    private static double number(org.w3c.dom.Node bar, String attribute) {
        return Double.parseDouble(bar.getAttributes().getNamedItem(attribute).getNodeValue());
    }
}
