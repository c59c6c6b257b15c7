package dk.helhed.analytics.expression;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Looks for texts that break the reading of expressions: {@code JAZZER_FUZZ=1 mvn test -Dtest=ExpressionFuzz}. Not part of the
 * suite, since Jazzer rewrites every class that is loaded after it; {@link ExpressionSeedsTests} tries the seeds there.
 */
class ExpressionFuzz {

    private static final TestRow NOTHING_KNOWN = TestRow.of();

    @FuzzTest(maxDuration = "5m")
    void anyTextIsReadOrRefusedWithItsPlace(byte[] bytes) {
        check(new String(bytes, UTF_8));
    }

    /** Whatever is typed, reading ends with a condition or with a place in the text. */
    static void check(String text) {
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
