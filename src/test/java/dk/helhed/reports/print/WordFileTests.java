package dk.helhed.reports.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** What a word processor finds in a file. */
class WordFileTests {

    @Test
    void headingsListsTablesAndPicturesAreWhatTheyAre() throws IOException {
        try (var file = open("da", TestDocuments.DANISH)) {
            assertThat(styles(file.getParagraphs()))
                    .contains("Title", "Subtitle", "TOC1", "TOC2", "Heading1", "Heading2", "Note", "Mark")
                    .doesNotContain("Heading3");
            assertThat(file.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getNumID() != null)
                    .extracting(XWPFParagraph::getNumFmt)
                    .containsExactly("bullet", "bullet", "decimal", "decimal");
            assertThat(file.getTables()).hasSize(3);
            assertThat(file.getTables().get(1).getRow(0).isRepeatHeader()).isTrue();
            assertThat(file.getAllPictures()).hasSize(1);
            assertThat(file.getProperties().getCoreProperties().getTitle()).isEqualTo(TestDocuments.DANISH);
            assertThat(file.getProperties().getCoreProperties().getCreated()).isEqualTo("2026-11-26T00:00:00Z");
            assertThat(file.getHeaderArray(0).getText()).contains("Aarhus Kommune", "LUKKET");
        }
    }

    @Test
    void aPictureIsDescribed() throws IOException {
        try (var file = open("da", TestDocuments.DANISH)) {
            var drawing = file.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .flatMap(run -> run.getCTR().getDrawingList().stream())
                    .findFirst()
                    .orElseThrow();

            assertThat(drawing.getInlineArray(0).getDocPr().getDescr()).isEqualTo(TestDocuments.DANISH);
        }
    }

    @Test
    void arabicRunsFromTheRightAndItsNumbersFromTheLeft() throws IOException {
        try (var file = open("ar", TestDocuments.ARABIC)) {
            var paragraph = file.getParagraphs().stream()
                    .filter(one -> "Normal".equals(one.getStyle()))
                    .findFirst()
                    .orElseThrow();

            assertThat(paragraph.getText()).contains("89\u00a040\u00a020\u00a000");
            assertThat(paragraph.getCTP().getPPr().isSetBidi()).isTrue();
            assertThat(paragraph.getRuns())
                    .filteredOn(run -> run.text().matches("[\\d,\u00a0]+"))
                    .isNotEmpty()
                    .noneMatch(run ->
                            run.getCTR().isSetRPr() && run.getCTR().getRPr().sizeOfRtlArray() > 0);
            assertThat(file.getTables().getFirst().getCTTbl().getTblPr().isSetBidiVisual())
                    .isTrue();
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        var document = TestDocuments.of("uk", TestDocuments.UKRAINIAN);

        assertThat(WordFile.of(document)).isEqualTo(WordFile.of(document));
    }

    private static List<String> styles(List<XWPFParagraph> paragraphs) {
        return paragraphs.stream()
                .map(XWPFParagraph::getStyle)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    private static XWPFDocument open(String language, String text) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(WordFile.of(TestDocuments.of(language, text))));
    }
}
