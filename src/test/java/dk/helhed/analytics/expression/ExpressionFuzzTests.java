package dk.helhed.analytics.expression;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever is typed, reading ends with a condition or with a place in the text. The seeds run with every build. */
class ExpressionFuzzTests {

    private static final TestRow NOTHING_KNOWN = TestRow.of();

    @FuzzTest
    void anyTextIsReadOrRefusedWithItsPlace(byte[] bytes) {
        var text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
        switch (TestColumns.read(text)) {
            case ReadExpression.Good good ->
                assertThat(good.condition().on(NOTHING_KNOWN)).isNotNull();
            case ReadExpression.Bad bad -> {
                assertThat(bad.problem().offset()).isBetween(0, text.length());
                assertThat(bad.problem().pointer(text)).contains("^");
                assertThat(bad.problem().line(text)).isPositive();
                assertThat(bad.problem().column(text)).isPositive();
            }
        }
    }
}
