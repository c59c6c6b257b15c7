package dk.helhed.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PictureTests {

    private static final String OPEN = "<svg xmlns=\"http://www.w3.org/2000/svg\">";

    @Test
    void onlyShapesAndTextsStay() {
        var svg = OPEN
                + "<style>g{}</style><script>x</script><a href=\"x\"><text>y</text></a><image href=\"x\"/>"
                + "<g style=\"x\" onclick=\"x\" class=\"x\"><line x2=\"1.23456\" stroke=\"red\"/></g></svg>";

        assertThat(Picture.of(svg)).hasToString(OPEN + "<line stroke=\"red\" x2=\"1.23\"/></svg>");
    }

    @Test
    void labelsHiddenBecauseTheyOverlapAreTakenOut() {
        assertThat(Picture.of(OPEN + "<text opacity=\"0\">2015</text><text opacity=\"1\">2016</text></svg>"))
                .hasToString(OPEN + "<text>2016</text></svg>");
    }

    @Test
    void aDocumentTypeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Picture.of("<!DOCTYPE svg [<!ENTITY x \"y\">]>" + OPEN + "<text>&x;</text></svg>"));
    }

    @Test
    void aSquareWhoseValueIsKeptBackIsHatchedAndASeventhPieceOfTheLegendStandsBelowTheOthers() {
        var legend = IntStream.of(1, 2, 3, 4, 5, TileGrid.NO_VALUE, TileGrid.KEPT_BACK)
                .mapToObj(shade -> new TileGrid.Entry(shade, "shade " + shade))
                .toList();
        var tiles = List.of(
                new TileGrid.Tile(0, 0, "Aarh", "Aarhus: .. hidden", TileGrid.KEPT_BACK, "/a"),
                new TileGrid.Tile(1, 0, "Rand", "Randers: none", TileGrid.NO_VALUE, "/b"));

        var hidden = TileGridPicture.of(new TileGrid("t", "d", "da", tiles, legend));
        var shown = TileGridPicture.of(new TileGrid("t", "d", "da", tiles.subList(1, 2), legend.subList(0, 6)));

        assertThat(hidden.split("<path", -1)).as("the square and its legend").hasSize(3);
        assertThat(hidden).contains("viewBox=\"0 0 1008 132\"", "stroke-dasharray");
        assertThat(shown).contains("viewBox=\"0 0 1008 104\"").doesNotContain("<path");
    }
}
