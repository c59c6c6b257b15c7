package dk.helhed.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTests {

    @ParameterizedTest
    @CsvSource({
        "da, 35.6, '35,6'",
        "da, 35.60, '35,60'",
        "da, -1234567.8, '−1.234.567,8'",
        "da, 12e3, 12.000",
        "en, 1234.5, '1,234.5'",
    })
    void numbersKeepTheirDecimals(String language, BigDecimal number, String written) {
        assertThat(Numbers.in(language).write(number)).isEqualTo(written);
    }
}
