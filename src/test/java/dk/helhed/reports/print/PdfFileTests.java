package dk.helhed.reports.print;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Alongside;
import dk.helhed.ChildJvm;
import dk.helhed.reports.document.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A PDF can be read aloud, kept, searched, and made again byte by byte. */
@Alongside
class PdfFileTests {

    private static final Map<String, byte[]> WRITTEN = new ConcurrentHashMap<>();

    @BeforeAll
    static void findTheRules() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Document> documents() {
        return TestDocuments.all().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void keepsTheStandardsForReadingAloudAndForArchives(Document document) throws VeraPDFException, IOException {
        var file = written(document.language());

        assertThat(broken(file, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(broken(file, PDFAFlavour.PDFA_3_U)).isEmpty();
    }

    /** Written by two processes, which hash by different addresses. */
    @Test
    void theSameDocumentGivesTheSameBytesInEveryProcess(@TempDir Path folder) throws IOException {
        assertThat(PdfFile.of(TestDocuments.of("da", TestDocuments.DANISH))).isEqualTo(written("da"));
        try (var other = ChildJvm.start(OtherProcess.class, folder.toString())) {
            other.awaitLine("written");
        }
        assertThat(folder.resolve("ar.pdf")).hasBinaryContent(written("ar"));
        assertThat(folder.resolve("da.pdf")).hasBinaryContent(written("da"));
        assertThat(folder.resolve("da.docx"))
                .hasBinaryContent(WordFile.of(TestDocuments.of("da", TestDocuments.DANISH)));
    }

    /** Writes the samples into a folder. */
    static final class OtherProcess {

        private OtherProcess() {}

        static void main(String[] words) throws IOException {
            var danish = TestDocuments.of("da", TestDocuments.DANISH);
            Files.write(Path.of(words[0], "ar.pdf"), PdfFile.of(TestDocuments.of("ar", TestDocuments.ARABIC)));
            Files.write(Path.of(words[0], "da.pdf"), PdfFile.of(danish));
            Files.write(Path.of(words[0], "da.docx"), WordFile.of(danish));
            IO.println("written");
        }
    }

    @Test
    void everyLetterIsFoundAgain() throws IOException {
        assertThat(text("da")).contains("Æblegrød på Ærø");
        assertThat(text("uk")).contains("Їжак, ґанок, є");
        assertThat(text("ti")).contains("ሚእታዊት");
        assertThat(text("ar")).contains("ارتفعت النسبة من", "Aarhus");
    }

    @Test
    void itSaysWhatItIsAndWhereItsChaptersBegin() throws IOException {
        try (var file = Loader.loadPDF(written("da"))) {
            var catalog = file.getDocumentCatalog();

            assertThat(catalog.getLanguage()).isEqualTo("da");
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo(TestDocuments.DANISH);
            assertThat(catalog.getDocumentOutline().children()).hasSize(3);
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void theHeadOfALongTableStandsOnEveryPageOfItAndAWideOneTurnsThePage() throws IOException {
        try (var file = Loader.loadPDF(written("da"))) {
            var pages = file.getPages();

            assertThat(pages)
                    .anyMatch(page ->
                            page.getMediaBox().getWidth() > page.getMediaBox().getHeight());
            var table = IntStream.rangeClosed(1, file.getNumberOfPages())
                    .mapToObj(page -> text(file, page))
                    .filter(text -> text.contains("1,5 2,5 3,5\n"))
                    .toList();
            assertThat(table).hasSizeGreaterThan(1).allMatch(text -> text.contains("Område 2011 2012 2013"));
        }
    }

    private static List<String> broken(byte[] file, PDFAFlavour standard) throws VeraPDFException, IOException {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }

    /** The file of the sample in a language, written once. */
    private static byte[] written(String language) {
        return WRITTEN.computeIfAbsent(
                language,
                wanted -> documents()
                        .filter(document -> document.language().equals(wanted))
                        .map(PdfFile::of)
                        .findFirst()
                        .orElseThrow());
    }

    private static String text(String language) throws IOException {
        try (var file = Loader.loadPDF(written(language))) {
            return new PDFTextStripper().getText(file);
        }
    }

    private static String text(PDDocument file, int page) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
