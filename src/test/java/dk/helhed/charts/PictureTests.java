package dk.helhed.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
}
