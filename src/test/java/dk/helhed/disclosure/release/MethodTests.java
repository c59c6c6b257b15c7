package dk.helhed.disclosure.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MethodTests {

    @ParameterizedTest
    @CsvSource({"optimal, OPTIMAL, true", "fast, FAST, true", "round, ROUND, false", "cellkey, CELLKEY, false"})
    void hasAWordAndHidesOrDoesNot(String word, Method method, boolean hides) {
        assertThat(Method.named(word)).hasValue(method);
        assertThat(method.word()).isEqualTo(word);
        assertThat(method.hides()).isEqualTo(hides);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FAST", "fastest", "swap"})
    void otherWordsNameNone(String word) {
        assertThat(Method.named(word)).isEmpty();
    }
}
