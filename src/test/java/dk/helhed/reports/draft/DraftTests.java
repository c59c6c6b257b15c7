package dk.helhed.reports.draft;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.policies.translation.ReadingLanguage;
import dk.helhed.reports.InventedFacts;
import dk.helhed.reports.document.Block;
import dk.helhed.reports.document.Block.Grid;
import dk.helhed.reports.document.Block.Items;
import dk.helhed.reports.document.Block.Paragraph;
import dk.helhed.reports.document.Block.Picture;
import dk.helhed.reports.fact.Facts;
import dk.helhed.reports.fact.Move;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the system writes in a report. */
class DraftTests {

    private static final Texts TEXTS = new Texts();

    private static List<Chapter> draft(Facts facts, Voice voice) {
        return Draft.of(facts, voice, chart -> InventedFacts.PICTURE);
    }

    private static List<Chapter> danish(Facts facts) {
        return draft(facts, Voice.of(TEXTS, Language.DANISH));
    }

    private static Chapter chapter(List<Chapter> chapters, String key) {
        return chapters.stream()
                .filter(chapter -> chapter.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Everything a chapter says. */
    private static String text(Chapter chapter) {
        return chapter.blocks().stream().flatMap(DraftTests::texts).collect(joining("\n"));
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Paragraph paragraph -> Stream.of(paragraph.text());
            case Items items -> items.texts().stream();
            case Grid grid ->
                Stream.concat(grid.rows().stream().map(row -> String.join(" | ", row)), Stream.of(grid.note()));
            case Picture picture -> Stream.of(picture.caption());
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Note note -> Stream.of(note.title());
            case Block.Facts facts -> Stream.of();
            case Block.PageBreak pageBreak -> Stream.of();
        };
    }

    @Test
    void hasAChapterForEachSectionInItsOrder() {
        var facts = InventedFacts.facts();

        assertThat(danish(facts).stream().map(Chapter::key)).containsExactlyElementsOf(SectionKey.all(facts));
        assertThat(SectionKey.all(facts))
                .containsExactly(
                        "forord",
                        "beslutninger",
                        "barometer",
                        "proeve.a",
                        "proeve.b",
                        "projektstyring",
                        "puljer",
                        "taskforce",
                        "integrationsraad",
                        "oekonomi",
                        "mainstreaming",
                        "metode",
                        "bilag-1");
    }

    @Test
    void isTheSameForTheSameFacts() {
        assertThat(danish(InventedFacts.facts())).isEqualTo(danish(InventedFacts.facts()));
    }

    @Test
    void tellsOfAThemeItsFiguresGoalsEffortsAndAnswer() {
        assertThat(text(chapter(danish(InventedFacts.facts()), "proeve.a")))
                .contains(
                        "Ét tal følger temaet: 1 går frem, 0 går tilbage, 0 er uændret, og 0 kan ikke vurderes.",
                        "1.2 Andel i arbejde | 2015 | 57 % | +2 procentpoint | Fremgang | 52 %",
                        "Tallene kom med batch 7.",
                        "Temaet har ét effektmål: 0 er nået, 0 er på vej, 1 er bagud, og 0 mangler tal.",
                        "Mindst 60 % i arbejde (Mindst 60 % senest 2030) | 57 % | Lille fremgang",
                        "Én indsats arbejder på målene.",
                        "Bydelsmødre | I gang | 250.000 kr.",
                        "Nye initiativer: Nye mentorer")
                .doesNotContain("I vejen står");
    }

    @Test
    void saysThatAThemeHasNoFiguresAndThatNobodyWasAsked() {
        assertThat(text(chapter(danish(InventedFacts.facts()), "proeve.b")))
                .contains("Ingen tal følger temaet.", "Ingen udvalg er blevet spurgt om temaet i år.");
    }

    @Test
    void neverShowsUnknownMoneyAsNothing() {
        var chapters = danish(InventedFacts.facts());

        assertThat(text(chapter(chapters, "puljer")))
                .contains("Integrationspuljen | Kommunen | Ikke oplyst | 900.000 kr. | Ikke oplyst | 3");
        assertThat(text(chapter(chapters, "oekonomi")))
                .contains("2026 | Staten | 100.000,50 kr. | Ikke oplyst", "Én linje mangler et budget.");
    }

    @Test
    void tellsOfProjectsTaskForceCouncilAndLedger() {
        var chapters = danish(InventedFacts.facts());

        assertThat(text(chapter(chapters, "projektstyring")))
                .contains(
                        "4 projekter følges kvartal for kvartal.",
                        "Idræt på gaden | rød | 3. kvartal 2026",
                        "Ét projekt mister sine penge");
        assertThat(text(chapter(chapters, "taskforce"))).contains("Fælles indgang | Beskæftigelse");
        assertThat(text(chapter(chapters, "integrationsraad")))
                .contains("Vi savner mentorer.", "Kommunen har ikke svaret endnu.");
        assertThat(text(chapter(chapters, "mainstreaming")))
                .contains("I 2026 spurgte udvalgene 4 gange", "Det ændrede noget én gang.");
        assertThat(text(chapter(chapters, "metode"))).contains("Danmarks Statistik", "7 | 20. november 2026 | tal.csv");
    }

    @Test
    void hasOnlyTablesAndNamesInALanguageThatTheSiteDoesNotSpeak() {
        var words =
                Arrays.stream(ReportWord.values()).collect(Collectors.toMap(word -> word, word -> "ar:" + word.code()));
        var voice = Voice.of(
                new ReadingLanguage("ar"), words, Map.of("figure.1.2", "نسبة العاملين", "theme.proeve.a", "العمل"));
        var chapters = draft(InventedFacts.facts(), voice);

        assertThat(chapter(chapters, "proeve.a").title()).isEqualTo("العمل");
        assertThat(text(chapter(chapters, "proeve.a")))
                .contains("1.2 نسبة العاملين", "ar:positive")
                .doesNotContain("arbejde er");
        assertThat(chapter(chapters, "oekonomi").blocks()).isEmpty();
    }

    @Test
    void showsPoliticiansAtMostEightFiguresThoseThatWentBackFirst() {
        var figures = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> InventedFacts.figure(
                        "9." + number, "50", "52", "2", number == 12 ? Move.NEGATIVE : Move.POSITIVE))
                .toList();
        var blocks = new PoliticianBlocks(InventedFacts.facts(List.of(), figures), Voice.of(TEXTS, Language.DANISH))
                .figures();

        assertThat(blocks).last().isInstanceOfSatisfying(Grid.class, grid -> {
            assertThat(grid.rows()).hasSize(8);
            assertThat(grid.rows().getFirst().getFirst()).startsWith("9.12 ");
        });
    }

    @Test
    void tellsCitizensInOneShortSentenceWhereNobodyHasWritten() {
        var blocks = new CitizenBlocks(InventedFacts.facts(), Voice.of(TEXTS, Language.DANISH)).of("proeve.a");

        assertThat(blocks.getFirst())
                .isEqualTo(
                        new Paragraph("Andelen i arbejde er steget fra 55 til 57 procent siden 2012. Det går bedre."));
    }
}
