package dk.helhed.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.reference.OriginRule.Land;
import dk.helhed.reference.OriginRule.Ties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginRuleTests {

    /** Each column holds the country of birth and the citizenship of the person, the mother and the father; a dot is unknown. */
    @ParameterizedTest(name = "{5}")
    @CsvSource(textBlock = """
            SY SY, DK DK, SY SY, DANISH_ORIGIN, DK, one Danish parent is enough wherever the child was born
            SY SY, SY SY, DK DK, DANISH_ORIGIN, DK, also when it is the father
            DK SY, SY DK, DK SY, DESCENDANT_NON_WESTERN, SY, citizenship and birth must meet in one parent
            SY SY, SY SY, SY SY, IMMIGRANT_NON_WESTERN, SY, born abroad
            SY DK, SY DK, SY DK, IMMIGRANT_NON_WESTERN, SY, a naturalised family is not of Danish origin
            DK DK, SY DK, TR DK, DESCENDANT_NON_WESTERN, SY, the mother's country comes first
            DK SY, DK SY, DK SY, DESCENDANT_NON_WESTERN, SY, two parents born here without citizenship
            DK DK, DK SY, DK DK, DANISH_ORIGIN, DK, until one of them naturalises
            DK SE, SE SE, SY SY, DESCENDANT_WESTERN, SE, western by the mother
            PL PL, PL PL, . ., IMMIGRANT_WESTERN, PL, only the mother is known
            PL PL, . ., TR TR, IMMIGRANT_NON_WESTERN, TR, only the father is known
            PL PL, . ., DK TR, IMMIGRANT_NON_WESTERN, TR, a father born here gives his citizenship
            SY DK, . ., . ., IMMIGRANT_NON_WESTERN, SY, no parent known and born abroad
            DK SY, . ., . ., DESCENDANT_NON_WESTERN, SY, no parent known and a foreign citizen born here
            DK DK, . ., . ., DANISH_ORIGIN, DK, no parent known and a Danish citizen born here
            GL GL, GL GL, GL GL, DANISH_ORIGIN, GL, Greenland counts as Denmark
            . ., DK DK, SY SY, DANISH_ORIGIN, DK, a Danish parent decides without the place of birth
            . SY, SY SY, SY SY, , , born nobody knows where
            DK ., . ., . ., , , born here without citizenship and parents
            """)
    void originFollowsTheParentsFirst(
            String person,
            String mother,
            String father,
            @Nullable OriginClass type,
            @Nullable String country,
            String why) {
        var origin = OriginRule.of(ties(person), ties(mother), ties(father));

        assertThat(origin.map(OriginRule.Origin::type).orElse(null)).as(why).isEqualTo(type);
        assertThat(origin.map(found -> found.country().code()).orElse(null))
                .as(why)
                .isEqualTo(country);
    }

    private static Ties ties(String text) {
        var parts = text.strip().split(" ", 2);
        return new Ties(land(parts[0]), land(parts[1]));
    }

    private static @Nullable Land land(String code) {
        return switch (code) {
            case "." -> null;
            case "DK", "GL" -> new Land(code, CountryGroup.DANISH);
            case "SE", "PL" -> new Land(code, CountryGroup.WESTERN);
            default -> new Land(code, CountryGroup.NON_WESTERN);
        };
    }
}
