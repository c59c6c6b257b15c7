package dk.helhed.reports.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersApartTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        من 54,2 إلى 57,9 | من [54,2] إلى [57,9]
        12-14 %          | [12-14_%]
        89 40 20 00      | [89_40_20_00]
        2026-11-26       | [2026-11-26]
        2020 2021        | [2020] [2021]
        1.234.567        | [1.234.567]
        −5               | [−5]
        في 2020.         | في [2020].
        """)
    void numbersKeepTheirOrder(String text, String apart) {
        assertThat(NumbersApart.in(text)
                        .replace("<bdi dir=\"ltr\">", "[")
                        .replace("</bdi>", "]")
                        .replace('\u00a0', '_'))
                .isEqualTo(apart);
    }
}
