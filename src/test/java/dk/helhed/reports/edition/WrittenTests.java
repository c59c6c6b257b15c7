package dk.helhed.reports.edition;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.reports.document.Block.Items;
import dk.helhed.reports.document.Block.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenTests {

    @Test
    void anEmptyLineEndsAParagraphAndHyphensMakeAList() {
        assertThat(Written.of("Første linje\nanden linje\n\nVi vil:\n- lære\n- arbejde\nOg bo."))
                .containsExactly(
                        new Paragraph("Første linje\nanden linje"),
                        new Paragraph("Vi vil:"),
                        new Items(false, List.of("lære", "arbejde")),
                        new Paragraph("Og bo."));
    }

    @Test
    void nothingWrittenIsNothing() {
        assertThat(Written.of("")).isEmpty();
    }
}
