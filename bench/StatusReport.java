import dk.helhed.charts.Charts;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.reference.LocalizedText;
import dk.helhed.reference.Unit;
import dk.helhed.reports.document.Block;
import dk.helhed.reports.document.Block.Heading;
import dk.helhed.reports.document.Block.Paragraph;
import dk.helhed.reports.document.Document;
import dk.helhed.reports.draft.Draft;
import dk.helhed.reports.draft.Voice;
import dk.helhed.reports.fact.Facts;
import dk.helhed.reports.fact.Facts.BatchFact;
import dk.helhed.reports.fact.FigureFact;
import dk.helhed.reports.fact.FigureFact.PointFact;
import dk.helhed.reports.fact.FigureFact.Rank;
import dk.helhed.reports.fact.FigureFact.SeriesFact;
import dk.helhed.reports.fact.Move;
import dk.helhed.reports.fact.SteeringFact;
import dk.helhed.reports.fact.ThemeFact;
import dk.helhed.reports.fact.ThemeFact.AimFact;
import dk.helhed.reports.fact.ThemeFact.EffectFact;
import dk.helhed.reports.fact.YearFacts;
import dk.helhed.reports.print.HtmlFile;
import dk.helhed.reports.print.PdfFile;
import dk.helhed.reports.print.WordFile;
import dk.helhed.statistics.Good;
import dk.helhed.statistics.ProgressStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;

/**
 * Writes an invented status report with many charts as page, PDF and Word file, first with nothing drawn before and then again
 * with its charts at hand, and prints how long each took.
 *
 * <p>{@code java StatusReport.java CHARTS}
 */
final class StatusReport {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final int THEMES = 8;
    private static final String WRITTEN =
            "Kommunen følger udviklingen tæt. Flere kommer i arbejde, men det går langsommere end håbet, og forskellen er størst for "
                    + "kvinder. Derfor har udvalget sat nye initiativer i gang sammen med foreninger, virksomheder og uddannelser. ";

    public static void main(String... arguments) throws Exception {
        var charts = Integer.parseInt(arguments[0]);
        try (var drawing = new Charts()) {
            for (var round : List.of("cold", "charts cached", "once more")) {
                write(round, charts, drawing);
            }
        }
        var memory = Runtime.getRuntime();
        System.out.printf("heap at most %d MiB, in use now %d MiB%n", memory.maxMemory() >> 20,
                (memory.totalMemory() - memory.freeMemory()) >> 20);
    }

    private static void write(String round, int charts, Charts drawing) throws Exception {
        var begun = System.nanoTime();
        var document = document(facts(charts), drawing);
        var drawn = System.nanoTime();
        var html = HtmlFile.of(document);
        var paged = System.nanoTime();
        var pdf = PdfFile.of(document);
        var printed = System.nanoTime();
        var word = WordFile.of(document);
        var done = System.nanoTime();
        try (var read = Loader.loadPDF(pdf)) {
            System.out.printf(
                    "%-14s %3d charts, %3d pages: draft %5d ms, page %5d ms (%d kB), PDF %5d ms (%d kB), Word %5d ms (%d kB), in all %5d ms%n",
                    round, charts, read.getNumberOfPages(), ms(begun, drawn), ms(drawn, paged), html.length() / 1000,
                    ms(paged, printed), pdf.length / 1000, ms(printed, done), word.length / 1000, ms(begun, done));
        }
    }

    private static long ms(long from, long to) {
        return (to - from) / 1_000_000;
    }

    private static Document document(Facts facts, Charts drawing) {
        var blocks = new ArrayList<Block>();
        for (var chapter : Draft.of(facts, Voice.of(new Texts(), Language.DANISH), drawing::svg)) {
            blocks.add(new Heading(1, chapter.key(), chapter.title()));
            for (var paragraph = 0; paragraph < 6; paragraph++) {
                blocks.add(new Paragraph(WRITTEN.repeat(3).strip()));
            }
            blocks.addAll(chapter.blocks());
        }
        return new Document("Statusrapport 2026", "", "da", "Aarhus", DAY, blocks).withContents("Indhold");
    }

    private static Facts facts(int charts) {
        var figures = IntStream.rangeClosed(1, charts).mapToObj(StatusReport::figure).toList();
        var themes = IntStream.range(0, THEMES).mapToObj(theme -> theme(theme, figures)).toList();
        return new Facts(2026, DAY, DAY, "751", text("Aarhus"), List.of(), themes, figures, List.of(),
                new SteeringFact(Map.of(), Map.of(), List.of(), List.of()), List.of(),
                new YearFacts(List.of(), List.of(), List.of()), List.of(), List.of(),
                List.of(new BatchFact(7, DAY, "tal.csv", "ab".repeat(32))));
    }

    private static ThemeFact theme(int theme, List<FigureFact> figures) {
        var keys = figures.stream().map(FigureFact::key).toList();
        var own = IntStream.range(0, keys.size()).filter(place -> place % THEMES == theme).mapToObj(keys::get).toList();
        var effects = own.stream()
                .map(key -> new EffectFact(key, "Mindst 60 % skal være i arbejde om fire år", key,
                        new AimFact("target", new BigDecimal("60"), "2030", true), ProgressStatus.MODERATE, false,
                        new BigDecimal("58"), new BigDecimal("3")))
                .toList();
        return new ThemeFact("proeve.t" + theme, Map.of("da", "Tema " + theme), "Udvalg " + theme, List.of(), own, effects,
                List.of());
    }

    private static FigureFact figure(int number) {
        var own = points(number, 40);
        var series = Arrays.asList(
                new SeriesFact("751-" + number, "751", text("Aarhus"), false, own),
                new SeriesFact("751-" + number, "000", text("Hele landet"), false, points(number, 45)),
                new SeriesFact("751-" + number + ".ref", "751", text("Aarhus"), true, points(number, 70)));
        return new FigureFact("751-" + number + "@751", "751-" + number, text("Andel i arbejde " + number),
                text("Andelen i arbejde"), text("Andel af de 25-64-årige, der er i arbejde"), text("25-64-årige"),
                "Danmarks Statistik", Unit.PERCENT, Good.HIGHER, series, own.getLast(), "2012", own.getFirst().value(),
                new BigDecimal("3"), Move.POSITIVE, new Rank(3, 98));
    }

    private static List<PointFact> points(int number, int level) {
        return IntStream.rangeClosed(2012, 2025)
                .mapToObj(year -> new PointFact(Integer.toString(year),
                        BigDecimal.valueOf(level * 10L + (year - 2012) * 3L + number * 7L % 11 * year % 13, 1), null, 7, 2, null, DAY))
                .toList();
    }

    private static LocalizedText text(String text) {
        return new LocalizedText(text, text);
    }
}
