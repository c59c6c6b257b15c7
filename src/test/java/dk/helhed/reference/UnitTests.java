package dk.helhed.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTests {

    @ParameterizedTest(name = "{1} {0}: {2}")
    @CsvSource({
        "PERCENT,           0,          true",
        "PERCENT,           100.0,      true",
        "PERCENT,           100.01,     false",
        "PERCENT,           -0.01,      false",
        "PERCENTAGE_POINTS, -100,       true",
        "PERCENTAGE_POINTS, -100.5,     false",
        "PERCENTAGE_POINTS, 100.5,      false",
        "RATIO,             103.42,     true",
        "RATIO,             1000.1,     false",
        "RATIO,             -1,         false",
        "COUNT,             0,          true",
        "COUNT,             12.00,      true",
        "COUNT,             3.5,        false",
        "COUNT,             -1,         false",
        "COUNT,             1000000001, false",
    })
    void allowsOnlyFiguresThatCanBe(Unit unit, BigDecimal value, boolean allowed) {
        assertThat(unit.allows(value)).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "change {1} {0}: {2}")
    @CsvSource({
        "PERCENT,           -100,         true",
        "PERCENT,           100.5,        false",
        "PERCENTAGE_POINTS, 200,          true",
        "PERCENTAGE_POINTS, -201,         false",
        "RATIO,             -1000,        true",
        "RATIO,             999999999999, false",
        "COUNT,             -5,           true",
        "COUNT,             0.5,          false",
        "COUNT,             5000000000,   false",
    })
    void allowsOnlyChangesThatCanBe(Unit unit, BigDecimal change, boolean allowed) {
        assertThat(unit.allowsChange(change)).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "pct,                       PERCENT",
        "' Pct. ',                  PERCENT",
        "%,                         PERCENT",
        "procent,                   PERCENT",
        "pp,                        PERCENTAGE_POINTS",
        "Procentpoint,              PERCENTAGE_POINTS",
        "ratio,                     RATIO",
        "pct of Danish-origin rate, RATIO",
        "antal,                     COUNT",
        "count,                     COUNT",
    })
    void understandsHowFilesWriteIt(String text, Unit unit) {
        assertThat(Unit.named(text)).contains(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kr.", "pct of something", "promille"})
    void knowsNoOtherUnit(String text) {
        assertThat(Unit.named(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void isKnownByItsOwnCode(Unit unit) {
        assertThat(Unit.named(unit.code())).contains(unit);
    }
}
