package dk.helhed.reports.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.reports.document.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How typed text becomes paragraphs and lists. */
class PlainBlocksTests {

    @Test
    void linesStandTogetherUntilAnEmptyOneAndItemsMakeLists() {
        var blocks = PlainBlocks.of("""
            Forvaltningen indstiller,
            at udvalget godkender:
            1. at der bygges
            2) at der males

            - først

            - dernæst
            Til sidst.
            """);

        assertThat(blocks)
                .containsExactly(
                        new Block.Paragraph("Forvaltningen indstiller, at udvalget godkender:"),
                        new Block.Items(true, List.of("at der bygges", "at der males")),
                        new Block.Items(false, List.of("først", "dernæst")),
                        new Block.Paragraph("Til sidst."));
    }

    @Test
    void aYearOrADashWithoutSpaceBeginsNoList() {
        assertThat(PlainBlocks.of("-5 grader\n\n2027 bliver dyrt. 3. kvartal også."))
                .containsExactly(
                        new Block.Paragraph("-5 grader"), new Block.Paragraph("2027 bliver dyrt. 3. kvartal også."));
        assertThat(PlainBlocks.of(" \n ")).isEmpty();
    }
}
