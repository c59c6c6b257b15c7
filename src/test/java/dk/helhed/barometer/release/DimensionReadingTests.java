package dk.helhed.barometer.release;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.analytics.cube.Cube;
import dk.helhed.analytics.dataset.Dataset;
import dk.helhed.analytics.dataset.DatasetColumns;
import dk.helhed.analytics.dataset.TestDatasets;
import dk.helhed.barometer.release.DimensionReading.DimensionWords;
import dk.helhed.barometer.released.Label;
import dk.helhed.barometer.released.TableDimension;
import dk.helhed.barometer.released.TableDimension.Kind;
import dk.helhed.barometer.released.TableMember;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The steps of a cube's dimension as members of one, with the names of the shipped register. */
class DimensionReadingTests {

    private static final DimensionWords WORDS =
            new DimensionWords(new Label("I alt", "Total"), new Label("Ikke oplyst", "Not stated"));

    private final Dataset dataset = TestDatasets.shipped();

    @Test
    void eachStepIsAMemberBelowTheOneItLiesIn() {
        var area = read(
                "area",
                List.of(Cube.TOTAL, Cube.TOTAL, Cube.TOTAL),
                List.of("82", Cube.TOTAL, Cube.TOTAL),
                List.of("82", "751", Cube.TOTAL),
                List.of("82", "751", "75101"),
                List.of("84", "101", Cube.MISSING));

        assertThat(area.kind()).isEqualTo(Kind.AREA);
        assertThat(area.members())
                .extracting(member -> member.code() + " " + member.parent() + " "
                        + member.label().da() + " " + member.area())
                .containsExactly(
                        "TOT null I alt null",
                        "82 TOT Region Midtjylland null",
                        "82/751 82 Aarhus 751",
                        "82/751/75101 82/751 75101 null",
                        "84 TOT Region Hovedstaden null",
                        "84/101 84 København 101",
                        "84/101/MISSING 84/101 Ikke oplyst null");
    }

    @Test
    void aMemberHasTheSameIdentityInEveryTableUnlessItLiesInSeveralWiderOnes() {
        var area = read("area", List.of("82", "751", Cube.TOTAL));
        var municipality = read("municipality", List.of("751"));
        var origin = read("origin", List.of("3", "760"));
        var country = read("origin_country", List.of("760"));

        assertThat(identity(municipality, "751"))
                .isEqualTo(identity(area, "82/751"))
                .isEqualTo("municipality=751");
        assertThat(municipality.identity()).isEqualTo(area.identity());
        assertThat(identity(origin, "3/760")).isEqualTo("origin_group=3/origin_country=760");
        assertThat(identity(country, "760")).isEqualTo("origin_country=760");
        assertThat(read("age_band", List.of("16-24")).identity())
                .isEqualTo(read("age", List.of("17")).identity());
    }

    @Test
    void yearsHaveNoTotal() {
        var year = read("year", List.of("2031"), List.of("2032"));

        assertThat(year.kind()).isEqualTo(Kind.YEAR);
        assertThat(year.members()).extracting(TableMember::code).containsExactly("2031", "2032");
        assertThat(year.members()).extracting(TableMember::parent).containsOnlyNulls();
    }

    @Test
    void codesAndBandsAreNamed() {
        assertThat(read("sex", List.of("2"), List.of(Cube.MISSING)).members())
                .extracting(member -> member.label().en())
                .containsExactly("Total", "Women", "Not stated");
        assertThat(read("age_band", List.of("16-24"), List.of("80+")).members())
                .extracting(member -> member.label().da())
                .containsExactly("I alt", "16–24", "80+");
        assertThat(read("country_group", List.of("non-western"))
                        .members()
                        .getLast()
                        .label()
                        .da())
                .isEqualTo("Ikke-vestlige lande");
    }

    private static String identity(TableDimension dimension, String code) {
        return dimension.member(code).orElseThrow().identity();
    }

    @SafeVarargs
    private TableDimension read(String name, List<String>... rows) {
        var dimension = new DatasetColumns(dataset).dimension(name).orElseThrow();
        var reading = new DimensionReading(dimension, 0, dataset, WORDS);
        for (var row : rows) {
            reading.code(row);
        }
        return reading.read();
    }
}
