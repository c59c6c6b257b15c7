package dk.helhed.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.pages.Language;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as people type them. */
class TypedNumberTests {

    @ParameterizedTest(name = "{0} in Danish is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1250000|1250000",
                "1.250.000|1250000",
                "1 250 000|1250000",
                "1.250.000,50|1250000.50",
                "12,5|12.5",
                "12.5|12.5",
                "1.250|1250",
                "-3,2|-3.2",
                "0|0",
                "1,250,000|",
                "1.25.000|",
                "12,|",
                "mange|",
                "1e9|",
                "1234567890123456|",
                "٣|"
            })
    void readsDanish(String typed, BigDecimal number) {
        assertThat(TypedNumber.in(typed, Language.DANISH).orElse(null)).isEqualTo(number);
    }

    @ParameterizedTest(name = "{0} in English is {1}")
    @CsvSource(
            delimiter = '|',
            value = {"1,250,000.50|1250000.50", "1250.5|1250.5", "1,250|1250", "1.250.000|", "12,5|"})
    void readsEnglish(String typed, BigDecimal number) {
        assertThat(TypedNumber.in(typed, Language.ENGLISH).orElse(null)).isEqualTo(number);
    }

    @Test
    void readsWhatItWrites() {
        var random = new Random(20261126);
        for (int i = 0; i < 1_000; i++) {
            var number = BigDecimal.valueOf(random.nextInt(), random.nextInt(4));
            for (var language : Language.values()) {
                assertThat(TypedNumber.in(TypedNumber.write(number, language), language))
                        .as("%s in %s", number, language)
                        .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
            }
        }
    }
}
