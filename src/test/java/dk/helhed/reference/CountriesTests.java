package dk.helhed.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTests {

    private final Countries countries = new Countries();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Danmark,               DANISH",
        "Grønland,              DANISH",
        "Færøerne,              DANISH",
        "Sverige,               WESTERN",
        "Tjekkoslovakiet,       WESTERN",
        "Storbritannien,        WESTERN",
        "USA,                   WESTERN",
        "New Zealand,           WESTERN",
        "Jugoslavien,           NON_WESTERN",
        "Serbien og Montenegro, NON_WESTERN",
        "Sovjetunionen,         NON_WESTERN",
        "Tyrkiet,               NON_WESTERN",
        "Ukraine,               NON_WESTERN",
    })
    void groupsACountryAsStatisticsDenmarkDoes(String name, CountryGroup group) {
        assertThat(countries.all())
                .filteredOn(country -> country.name().da().equals(name))
                .extracting(Country::group)
                .containsExactly(group);
    }

    @Test
    void all27MembersOfTheEuropeanUnionExceptDenmarkAreWestern() {
        var members = List.of(
                "AT", "BE", "BG", "CY", "CZ", "DE", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
                "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

        assertThat(countries.all())
                .filteredOn(country -> country.group() == CountryGroup.WESTERN)
                .extracting(Country::iso2)
                .containsAll(members)
                .contains("AD", "IS", "LI", "MC", "NO", "SM", "CH", "VA", "CA", "US", "AU", "NZ", "GB");
    }

    @Test
    void menaptIs24NonWesternCountriesFromDecember2020() {
        var menapt = countries.all().stream()
                .filter(country -> country.isMenapt(LocalDate.of(2020, 12, 1)))
                .toList();

        assertThat(menapt).hasSize(24).extracting(Country::group).containsOnly(CountryGroup.NON_WESTERN);
        assertThat(menapt).extracting(Country::iso2).contains("PK", "TR", "SY", "SO", "MA", "AF");
        assertThat(countries.all()).noneMatch(country -> country.isMenapt(LocalDate.of(2020, 11, 30)));
    }

    @Test
    void noCodeStandsForTwoCountries() {
        assertThat(countries.all().stream().map(Country::iso2).filter(Objects::nonNull))
                .doesNotHaveDuplicates();
        assertThat(countries.all().stream().map(Country::statisticsCode).filter(Objects::nonNull))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("\\d{4}"));
    }
}
