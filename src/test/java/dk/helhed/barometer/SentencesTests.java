package dk.helhed.barometer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.reference.Area;
import dk.helhed.reference.AreaKind;
import dk.helhed.reference.LocalizedText;
import dk.helhed.reference.Period;
import dk.helhed.reference.Validity;
import dk.helhed.statistics.Good;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Area COUNTRY = area("000", AreaKind.COUNTRY, "Hele landet", "Denmark");
    private static final Area ODENSE = area("461", AreaKind.MUNICIPALITY, "Odense", "Odense");

    private final Catalogue catalogue = new Catalogue();
    private final Texts texts = new Texts();
    private final Sentences danish = new Wording(texts, Language.DANISH).say();
    private final Sentences english = new Wording(texts, Language.ENGLISH).say();

    /**
     * Figures are written {@code period=value, change since base}, any of them empty, with a semicolon between; a question mark
     * is a value that is kept back.
     */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1.2 | 2012=51; 2020=60       | Beskæftigelsesfrekvensen er steget fra 51 til 60 procent siden 2012. | The employment rate has risen from 51 to 60 percent since 2012.",
                "1.2 | 2020=60,9 since 2012   | Beskæftigelsesfrekvensen er steget fra 51 til 60 procent siden 2012. | The employment rate has risen from 51 to 60 percent since 2012.",
                "1.1 | 2012=26; 2020=20       | Forskellen i beskæftigelse er faldet fra 26 til 20 procentpoint siden 2012. | The gap in employment has fallen from 26 to 20 percentage points since 2012.",
                "1.1 | 2012=1; 2020=-2        | Forskellen i beskæftigelse er faldet fra 1 til −2 procentpoint siden 2012. | The gap in employment has fallen from 1 to −2 percentage points since 2012.",
                "1.2 | 2012=51; 2020=51       | Beskæftigelsesfrekvensen er uændret 51 procent siden 2012. | The employment rate is unchanged at 51 percent since 2012.",
                "1.2 | 2012=51.4; 2020=50.6   | Beskæftigelsesfrekvensen er gået fra 51,4 til 50,6 procent siden 2012. I hele tal er det uændret. | The employment rate has gone from 51.4 to 50.6 percent since 2012. In whole numbers that is unchanged.",
                "N12 | 2012=67.07; 2020=82.15 | Beskæftigelsen i forhold til dansk oprindelse er steget fra 67,1 til 82,2 procent siden 2012. | Employment relative to Danish origin has risen from 67.1 to 82.2 percent since 2012.",
                "8.1 | 2018=12; 2024=8        | Antallet af parallelsamfund er faldet fra 12 til 8 siden 2018. | The number of parallel societies has fallen from 12 to 8 since 2018.",
                "8.1 | 2024=,3 since 2018     | Antallet af parallelsamfund er steget med 3 siden 2018. Selve niveauet er ikke offentliggjort. | The number of parallel societies has risen by 3 since 2018. The level itself is not published.",
                "5.1 | 2018=,5 since 2016     | Andelen, der har oplevet diskrimination, er steget med 5 procentpoint siden 2016. Selve niveauet er ikke offentliggjort. | The share who have experienced discrimination has risen by 5 percentage points since 2016. The level itself is not published.",
                "1.2 | 2018=,-1 since 2012    | Beskæftigelsesfrekvensen er faldet med 1 procentpoint siden 2012. Selve niveauet er ikke offentliggjort. | The employment rate has fallen by 1 percentage point since 2012. The level itself is not published.",
                "1.2 | 2018=,0 since 2015K4   | Beskæftigelsesfrekvensen er uændret siden 4. kvartal 2015. Selve niveauet er ikke offentliggjort. | The employment rate has not changed since quarter 4 of 2015. The level itself is not published.",
                "N8  | 2018=,4                | Andelen af nyankomne vurderet jobparate er steget med 4 procentpoint. Siden hvornår er ikke oplyst. Selve niveauet er ikke offentliggjort. | The share of newcomers assessed as ready for a job has risen by 4 percentage points. Since when is not stated. The level itself is not published.",
                "N8  | 2018=40,4              | Andelen af nyankomne vurderet jobparate er steget fra 36 til 40 procent. Siden hvornår er ikke oplyst. | The share of newcomers assessed as ready for a job has risen from 36 to 40 percent. Since when is not stated.",
                "N8  | 2015M06=3              | Andelen af nyankomne vurderet jobparate var 3 procent i juni 2015. | The share of newcomers assessed as ready for a job was 3 percent in June 2015.",
                "N9  | 2009/2013=23           | Andelen af selvforsørgende et år efter ankomst var 23 procent i 2009–2013. | The share who support themselves one year after arrival was 23 percent in 2009–2013.",
                "N2  | 2015-09-09=50          | Andelen af flygtninge i job var 50 procent den 9. september 2015. | The share of refugees in a job was 50 percent on 9 September 2015.",
                "1.2 | 2014=52                | Beskæftigelsesfrekvensen var 52 procent i 2014. Udviklingen kan ikke vises, for der er intet tal for 2012. | The employment rate was 52 percent in 2014. The development cannot be shown, because there is no figure for 2012.",
                "1.2 | 2012=51                | Beskæftigelsesfrekvensen var 51 procent i 2012. Det er basistallet. Udviklingen kan vises, når der kommer et nyere tal. | The employment rate was 51 percent in 2012. That is the base figure. The development can be shown when a newer figure comes.",
                "N3  | =42                    | Andelen af ikke-vestlige indvandrere i arbejde er opgjort til 42 procent, men tiden er ikke oplyst. Derfor kan udviklingen ikke vises. | The share of non-western immigrants in work is put at 42 percent, but the time is not stated. So the development cannot be shown.",
                "1.2 | 2012=51; 2020=60; 2024=? | Beskæftigelsesfrekvensen er steget fra 51 til 60 procent siden 2012. | The employment rate has risen from 51 to 60 percent since 2012.",
                "1.2 | 2024=?                 | Tallet for hele landet i 2024 er skjult for at beskytte personer. | The figure for Denmark in 2024 is hidden to protect people.",
                "1.2 | ''                     | Der er ingen tal for hele landet. | There are no figures for Denmark.",
            })
    void theDevelopmentIsOnePlainSentence(String indicator, String figures, String inDanish, String inEnglish) {
        var reading = reading(indicator, COUNTRY, figures);

        assertThat(danish.development(reading)).isEqualTo(inDanish);
        assertThat(english.development(reading)).isEqualTo(inEnglish);
    }

    @Test
    void whatIsAskedInSurveysIsSaidToExistForTheWholeCountryOnly() {
        assertThat(danish.development(reading("3.2", ODENSE, "")))
                .isEqualTo("Findes kun for hele landet, fordi tallet kommer fra et spørgeskema.");
        assertThat(english.reason(goal("4", ODENSE)))
                .isEqualTo("The goal is measured by surveys that exist for the whole country only.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | 2012=1; 2020=2 | 2012=1; 2020=2 | 2012=1; 2020=2 | Alle 3 indikatorer (2.1, 2.2 og 2.3) peger samme vej.",
                "2 | 2012=1; 2020=2 | 2012=1; 2020=2 | 2012=1; 2020=1 | To af de tre indikatorer (2.1, 2.2 og 2.3) peger samme vej, og det afgør bevægelsen.",
                "2 | 2012=1; 2020=2 | 2012=2; 2020=1 | 2012=1; 2020=1 | De tre indikatorer (2.1, 2.2 og 2.3) peger hver sin vej. Det regnes som uændret.",
                "2 | 2012=1; 2020=2 | ''             | 2020=1         | Der mangler tal for 2.2 og 2.3. Derfor viser vi ingen bevægelse.",
                "1 | 2012=1; 2020=2 | ''             | ''             | Indikator 1.1 afgør bevægelsen.",
                "9 | ''             | ''             | ''             | Der mangler tal for 9.1. Derfor viser vi ingen bevægelse.",
            })
    void theReasonNamesTheIndicatorsAndTheRule(
            String goal, String first, String second, String third, String sentence) {
        assertThat(danish.reason(goal(goal, COUNTRY, first, second, third))).isEqualTo(sentence);
    }

    @Test
    void locallyTwoIndicatorsThatDifferAreSaidToDiffer() {
        var goal = goal("3", ODENSE, "2012=1; 2020=2", "", "2012=2; 2020=1");

        assertThat(danish.reason(goal))
                .isEqualTo("De to indikatorer (3.1 og 3.3) peger ikke samme vej. Lokalt regnes det som uændret.");
        assertThat(english.reason(goal))
                .isEqualTo(
                        "The two indicators (3.1 and 3.3) do not point the same way. Locally that counts as unchanged.");
        assertThat(danish.reason(goal("3", ODENSE, "2012=1; 2020=2", "", "2012=1; 2020=2")))
                .isEqualTo("Begge indikatorer (3.1 og 3.3) peger samme vej.");
    }

    @ParameterizedTest(name = "up {0}, down {1}, same {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | 0 | Ingen af de 9 mål kan vurderes her. Vi viser de nøgletal, der findes. | None of the 9 goals can be judged here. We show the key figures there are.",
                "1 | 0 | 0 | Af 9 mål går 1 frem og 0 tilbage. 8 kan ikke vurderes. | Of 9 goals, 1 is moving forward and 0 are falling back. 8 cannot be judged.",
                "3 | 1 | 1 | Af 9 mål går 3 frem og 1 tilbage. 1 er uændret. 4 kan ikke vurderes. | Of 9 goals, 3 are moving forward and 1 is falling back. 1 is unchanged. 4 cannot be judged.",
                "3 | 3 | 2 | Af 9 mål går 3 frem og 3 tilbage. 2 er uændrede. 1 kan ikke vurderes. | Of 9 goals, 3 are moving forward and 3 are falling back. 2 are unchanged. 1 cannot be judged.",
                "6 | 2 | 1 | Af 9 mål går 6 frem og 2 tilbage. 1 er uændret. | Of 9 goals, 6 are moving forward and 2 are falling back. 1 is unchanged.",
                "7 | 2 | 0 | Af 9 mål går 7 frem og 2 tilbage. | Of 9 goals, 7 are moving forward and 2 are falling back.",
            })
    void theWholeBarometerIsSummedUpInOneSentence(int up, int down, int same, String inDanish, String inEnglish) {
        var goals = new ArrayList<GoalReading>();
        for (var goal : catalogue.goals()) {
            var position = goals.size();
            var way = position < up ? 1 : position < up + down ? -1 : 0;
            goals.add(position < up + down + same ? moved(goal, way) : goal(goal.code(), COUNTRY));
        }
        var barometer = new AreaBarometer(COUNTRY, DAY, goals, List.of());

        assertThat(danish.summary(barometer)).isEqualTo(inDanish);
        assertThat(english.summary(barometer)).isEqualTo(inEnglish);
    }

    /** A goal all of whose indicators went well, badly or nowhere. */
    private GoalReading moved(Goal goal, int way) {
        var figures = goal.indicators().stream()
                .map(indicator -> {
                    var change = indicator.good() == Good.HIGHER ? way : -way;
                    return "2020=50," + change + " since 2018";
                })
                .toArray(String[]::new);
        return goal(goal.code(), COUNTRY, figures);
    }

    private GoalReading goal(String code, Area area, String... figures) {
        var goal = catalogue.goal(code).orElseThrow();
        var readings = new ArrayList<IndicatorReading>();
        for (var indicator : goal.indicators()) {
            var position = readings.size();
            readings.add(reading(indicator.code(), area, position < figures.length ? figures[position] : ""));
        }
        return GoalReading.of(goal, readings, List.of());
    }

    private IndicatorReading reading(String code, Area area, String figures) {
        var indicator = catalogue.indicator(code).orElseThrow();
        var observations = Arrays.stream(figures.split(";"))
                .filter(figure -> !figure.isBlank())
                .map(figure -> observation(indicator, area, figure.strip()))
                .toList();
        return IndicatorReading.of(indicator, area, Figures.of(observations));
    }

    private static Observation observation(Indicator indicator, Area area, String written) {
        var since = written.split(" since ", -1);
        var parts = since[0].split("=", -1);
        var numbers = parts[1].split(",", -1);
        return new Observation(
                1,
                2,
                indicator.code(),
                area.code(),
                period(parts[0]),
                number(numbers[0]),
                indicator.unit(),
                numbers.length > 1 ? number(numbers[1]) : null,
                since.length > 1 ? period(since[1]) : null,
                null,
                DAY,
                null,
                null,
                null,
                null,
                parts[1].equals("?") ? FigureStatus.HIDDEN : FigureStatus.VALUE);
    }

    private static @Nullable Period period(String code) {
        return code.isEmpty() ? null : Period.parse(code).orElseThrow();
    }

    private static @Nullable BigDecimal number(String text) {
        return text.isEmpty() || text.equals("?") ? null : new BigDecimal(text);
    }

    private static Area area(String code, AreaKind kind, String danishName, String englishName) {
        return new Area(code, kind, new LocalizedText(danishName, englishName), null, null, new Validity(null, null));
    }
}
