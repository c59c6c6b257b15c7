package dk.helhed.reports.draft;

import static dk.helhed.reports.InventedFacts.figure;
import static dk.helhed.reports.InventedFacts.withKeptBack;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.reports.fact.FigureFact.Rank;
import dk.helhed.reports.fact.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a draft says about a figure, case by case. */
class FigureSentencesTests {

    private static final Texts TEXTS = new Texts();

    private final FigureSentences danish = new FigureSentences(Voice.of(TEXTS, Language.DANISH));
    private final FigureSentences english = new FigureSentences(Voice.of(TEXTS, Language.ENGLISH));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            55 | 57   | 2  | POSITIVE  | Andelen i arbejde er steget fra 55 til 57 procent siden 2012.
            57 | 55   | -2 | NEGATIVE  | Andelen i arbejde er faldet fra 57 til 55 procent siden 2012.
            55 | 55   | 0  | UNCHANGED | Andelen i arbejde er uændret 55 procent siden 2012.
            55 | 55.4 | 0  | UNCHANGED | Andelen i arbejde er gået fra 55 til 55,4 procent siden 2012. I hele tal er det uændret.
               | 57   | 2  | POSITIVE  | Andelen i arbejde er steget med 2 procentpoint siden 2012. Selve niveauet er ikke offentliggjort.
               | 57   |    | NONE      | Andelen i arbejde var 57 procent i 2015. Udviklingen kan ikke vises, for der er intet tal for 2012.
            55 |      |    | NONE      | Andelen i arbejde: der er ingen tal.
            """)
    void saysUpDownUnchangedOrNothing(String base, String newest, String change, Move move, String sentence) {
        assertThat(danish.development(figure("1.2", base, newest, change, move)))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 98, Ingen af 98 kommuner med tal står bedre.",
        "1, 98, Én af 98 kommuner med tal står bedre.",
        "12, 98, 12 af 98 kommuner med tal står bedre."
    })
    void countsTheMunicipalitiesThatStandBetter(int better, int of, String sentence) {
        var figure = figure("1.2", "55", "57", "2", Move.POSITIVE, new Rank(better, of));

        assertThat(danish.of(figure)).endsWith(sentence);
    }

    @Test
    void saysThatALaterFigureIsKeptBackToProtectPeople() {
        var older = withKeptBack(figure("1.2", "55", "57", "2", Move.POSITIVE, null));
        var none = withKeptBack(figure("1.2", null, null, null, Move.NONE, null));

        assertThat(danish.of(older))
                .contains(
                        "steget fra 55 til 57 procent siden 2012.",
                        "Andelen i arbejde i 2016 er skjult for at beskytte personer.");
        assertThat(danish.of(none)).isEqualTo("Andelen i arbejde i 2016 er skjult for at beskytte personer.");
        assertThat(english.of(none)).isEqualTo("The share in work in 2016 is hidden to protect people.");
    }

    @Test
    void aTableOfFiguresShowsWhatIsKeptBackOnlyWhereThereIsNoOlderFigure() {
        var table = new FigureTable(Voice.of(TEXTS, Language.DANISH));

        assertThat(table.row(withKeptBack(figure("1.2", "55", "57", "2", Move.POSITIVE, null))))
                .contains("2015", "57 %");
        assertThat(table.row(withKeptBack(figure("1.2", null, null, null, Move.NONE, null))))
                .contains("2016", ".. skjult for at beskytte personer");
    }

    @ParameterizedTest
    @CsvSource({
        "POSITIVE, Det er den rigtige vej., That is the right way.",
        "NEGATIVE, Det er den forkerte vej., That is the wrong way."
    })
    void saysWhichWayIsGoodAndComparesWithTheCountry(Move move, String da, String en) {
        var figure = figure("1.2", "55", "57", "2", move, null);

        assertThat(danish.of(figure)).contains(da, "I hele landet er tallet 52 %.");
        assertThat(english.of(figure)).contains(en, "In the whole country the figure is 52");
    }
}
