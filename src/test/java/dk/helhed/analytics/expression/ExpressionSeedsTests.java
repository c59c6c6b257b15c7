package dk.helhed.analytics.expression;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.Seeds;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts that {@link ExpressionFuzz} starts from, and random changes to them. */
class ExpressionSeedsTests {

    private static final int CHANGES = 3_000;

    static List<String> seeds() {
        return Seeds.of(ExpressionFuzz.class, "anyTextIsReadOrRefusedWithItsPlace").stream()
                .map(seed -> new String(seed, UTF_8))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySeedIsReadOrRefusedWithItsPlace(String seed) {
        ExpressionFuzz.check(seed);
    }

    @Test
    void changedSeedsAreToo() {
        var random = new Random(11);
        var seeds = seeds();
        for (var i = 0; i < CHANGES; i++) {
            var text = new StringBuilder();
            for (var piece = 0; piece < 3; piece++) {
                var seed = seeds.get(random.nextInt(seeds.size()));
                var from = random.nextInt(seed.length() + 1);
                text.append(seed, from, from + random.nextInt(seed.length() - from + 1));
            }
            ExpressionFuzz.check(text.toString());
        }
    }
}
