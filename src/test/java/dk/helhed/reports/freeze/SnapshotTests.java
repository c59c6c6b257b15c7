package dk.helhed.reports.freeze;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Alongside;
import dk.helhed.policies.translation.ReadingLanguage;
import dk.helhed.reports.InventedFacts;
import dk.helhed.reports.document.Block.Column;
import dk.helhed.reports.document.Block.Grid;
import dk.helhed.reports.document.Block.Heading;
import dk.helhed.reports.document.Block.Items;
import dk.helhed.reports.document.Block.Note;
import dk.helhed.reports.document.Block.PageBreak;
import dk.helhed.reports.document.Block.Paragraph;
import dk.helhed.reports.document.Block.Picture;
import dk.helhed.reports.document.Document;
import dk.helhed.reports.edition.Editions.Issue;
import dk.helhed.reports.language.Edition;
import dk.helhed.reports.section.ReportSection;
import dk.helhed.reports.section.SectionState;
import dk.helhed.reports.status.ReportState;
import dk.helhed.reports.status.StatusReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** That a snapshot holds all that its files are made from. */
@Alongside
class SnapshotTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static Document document(String language) {
        return new Document(
                        "Statusrapport 2026",
                        "",
                        language,
                        "Aarhus",
                        DAY,
                        List.of(
                                new Note("Bemærk", "Æøå"),
                                new Heading(1, "forord", "Forord"),
                                new Paragraph("Det går fremad."),
                                new Items(false, List.of("Lære", "Arbejde")),
                                new Picture(InventedFacts.PICTURE, "En streg", "Tal"),
                                new Picture(InventedFacts.PICTURE, "Samme streg", ""),
                                new PageBreak(),
                                new Grid("Tal", List.of(new Column("Tid", false)), List.of(List.of("2015")), "")))
                .withContents("Indhold");
    }

    private static Snapshot snapshot() {
        var report = new StatusReport(
                UUID.randomUUID(),
                "aarhus-2026",
                "751",
                2026,
                "Statusrapport 2026",
                DAY,
                ReportState.REVIEW,
                3,
                Instant.EPOCH,
                null,
                Instant.EPOCH);
        var section = new ReportSection("forord", "Det går fremad.", "", SectionState.READY, null, "", 2, null, "Anna");
        return Snapshot.of(
                report,
                DAY,
                InventedFacts.facts(),
                List.of(section),
                List.of(
                        new Issue(Edition.FULL, ReadingLanguage.DANISH, document("da")),
                        new Issue(Edition.CITIZEN, new ReadingLanguage("ar"), document("ar"))));
    }

    @Test
    void itsTextIsCanonical() {
        var text = SnapshotText.write(snapshot());

        assertThat(SnapshotText.read(text)).isEqualTo(snapshot());
        assertThat(SnapshotText.write(SnapshotText.read(text))).isEqualTo(text);
    }

    @Test
    void keepsEachChartOnceAndNobodysName() {
        assertThat(snapshot().charts()).hasSize(1);
        assertThat(SnapshotText.write(snapshot())).doesNotContain("Anna");
    }

    @Test
    void givesTheDocumentsBack() {
        assertThat(snapshot().document(Edition.FULL, "da")).contains(document("da"));
        assertThat(snapshot().document(Edition.FULL, "ar")).isEmpty();
    }

    @Test
    void theSameSnapshotGivesTheSameBytes() {
        var text = SnapshotText.write(snapshot());
        var one = FrozenFiles.of(SnapshotText.read(text));
        var other = FrozenFiles.of(SnapshotText.read(text));

        assertThat(one.stream().map(FrozenFile::name))
                .containsExactly(
                        "aarhus-2026.html",
                        "aarhus-2026.pdf",
                        "aarhus-2026.docx",
                        "aarhus-2026.borgere.ar.html",
                        "aarhus-2026.borgere.ar.pdf",
                        "aarhus-2026.borgere.ar.docx",
                        "aarhus-2026.csv");
        assertThat(one.stream().map(FrozenFile::sha256))
                .containsExactlyElementsOf(
                        other.stream().map(FrozenFile::sha256).toList());
    }

    @Test
    void theFileOfFiguresNamesSourceBatchAndDayOfEach() {
        var csv = FrozenFiles.of(snapshot()).getLast();

        assertThat(new String(csv.bytes(), UTF_8).lines())
                .contains(
                        "indicator,title,area,period,value,change,unit,source,batch,line,known_on,as_of,status",
                        "1.2,Andel i arbejde,751,2015,57,,pct,Danmarks Statistik,7,2,2026-11-20,2026-11-20,value")
                .doesNotHaveDuplicates();
    }

    @Test
    void aFrozenPageMayUseItsOwnStyleAndNothingElse() {
        var page = FrozenFiles.of(snapshot()).getFirst();

        assertThat(OwnStyle.policy(new String(page.bytes(), UTF_8)))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("unsafe", "script-src");
    }
}
