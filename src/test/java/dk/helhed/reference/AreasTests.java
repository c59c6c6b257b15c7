package dk.helhed.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreasTests {

    private final Areas areas = new Areas();

    @Test
    void thereAre98MunicipalitiesInFiveRegionsOfOneCountry() {
        assertThat(areas.of(AreaKind.MUNICIPALITY)).hasSize(98);
        assertThat(areas.of(AreaKind.REGION)).hasSize(5);
        assertThat(areas.of(AreaKind.COUNTRY)).containsExactly(areas.country());
        assertThat(areas.all()).hasSize(104).startsWith(areas.country());
    }

    @Test
    void eachRegionHasItsMunicipalities() {
        var counts = areas.of(AreaKind.MUNICIPALITY).stream()
                .collect(Collectors.groupingBy(area -> String.valueOf(area.parent()), Collectors.counting()));

        assertThat(counts).isEqualTo(Map.of("084", 29L, "085", 17L, "083", 22L, "082", 19L, "081", 11L));
    }

    @Test
    void everyMunicipalityHasAGroupThatExists() {
        var groups = areas.groups().stream().map(MunicipalityGroup::code).toList();

        assertThat(areas.of(AreaKind.MUNICIPALITY))
                .allSatisfy(area -> assertThat(groups).contains(area.group()));
        assertThat(areas.of(AreaKind.REGION))
                .allSatisfy(area -> assertThat(area.group()).isNull());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "751,                   751",
        "0751,                  751",
        "0,                     000",
        "000,                   000",
        "0000,                  000",
        "84,                    084",
        "084,                   084",
        "' 101 ',               101",
        "Aarhus,                751",
        "Århus,                 751",
        "ÅRHUS KOMMUNE,         751",
        "aabenraa,              580",
        "Åbenrå,                580",
        "Københavns Kommune,    101",
        "København Kommune,     101",
        "Copenhagen,            101",
        "Nordfyns Kommune,      480",
        "Assens Kommune,        420",
        "Bornholms Regionskommune, 400",
        "Faaborg - Midtfyn,     430",
        "Høje Taastrup,         169",
        "Lyngby Tårbæk,         173",
        "Region Sjælland,       085",
        "Capital Region of Denmark, 084",
        "hele landet,           000",
        "Danmark,               000",
        "denmark,               000",
    })
    void understandsWhatPeopleCallAnArea(String written, String code) {
        assertThat(areas.named(written).map(Area::code)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "752", "9999", "10101", "-1", "Malmø", "Aar", "Kommune", "Region", "٧٥١", "7 5 1"})
    void knowsNoOtherArea(String written) {
        assertThat(areas.named(written)).isEmpty();
    }

    @Test
    void findsOnlyByTheExactCode() {
        assertThat(areas.find("084")).isPresent();
        assertThat(areas.find("84")).isEmpty();
        assertThat(areas.find("Aarhus")).isEmpty();
    }

    @Test
    void listsTheNamesThatStartWithTheTextBeforeThoseThatHoldIt() {
        var names =
                areas.containing("aa").stream().map(area -> area.name().da()).toList();

        assertThat(names)
                .startsWith("Aabenraa", "Aarhus", "Aalborg")
                .contains("Faaborg-Midtfyn", "Høje-Taastrup")
                .doesNotContain("Odense");
        assertThat(areas.containing("å")).isEqualTo(areas.containing("aa"));
    }

    @Test
    void findsAnAreaByItsCodeOrItsEnglishNameToo() {
        assertThat(areas.containing("751")).extracting(Area::code).containsExactly("751");
        assertThat(areas.containing("copen")).extracting(Area::code).containsExactly("101");
        assertThat(areas.containing("xyz")).isEmpty();
        assertThat(areas.containing("")).hasSize(104);
    }

    @Test
    void everyMunicipalityHasASquareOfItsOwnOnTheMap() {
        var municipalities =
                areas.of(AreaKind.MUNICIPALITY).stream().map(Area::code).toList();
        var squares = areas.tiles().values().stream()
                .map(tile -> List.of(tile.column(), tile.row()))
                .toList();

        assertThat(areas.tiles().keySet()).containsExactlyInAnyOrderElementsOf(municipalities);
        assertThat(squares)
                .doesNotHaveDuplicates()
                .allMatch(square -> square.stream().allMatch(position -> position >= 0));
    }

    @Test
    void theSquaresLieAboutWhereTheMunicipalitiesDo() {
        assertThat(tile("813").row()).isLessThan(tile("851").row());
        assertThat(tile("851").row()).isLessThan(tile("751").row());
        assertThat(tile("751").row()).isLessThan(tile("540").row());
        assertThat(tile("561").column()).isLessThan(tile("461").column());
        assertThat(tile("461").column()).isLessThan(tile("101").column());
        assertThat(tile("101").column()).isLessThan(tile("400").column());
    }

    @Test
    void sortsAsDanesDo() {
        var names = areas.of(AreaKind.MUNICIPALITY).stream()
                .map(area -> area.name().da())
                .toList();

        assertThat(names).startsWith("Albertslund").endsWith("Aabenraa", "Aalborg", "Aarhus");
        assertThat(names.indexOf("Ærø")).isGreaterThan(names.indexOf("Viborg"));
    }

    private Tile tile(String code) {
        return areas.tiles().getOrDefault(code, new Tile(code, -1, -1, ""));
    }
}
