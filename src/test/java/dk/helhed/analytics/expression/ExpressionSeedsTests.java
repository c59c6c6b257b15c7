package dk.helhed.analytics.expression;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts that {@link ExpressionFuzz} starts from, and random changes to them. */
class ExpressionSeedsTests {

    private static final Path SEEDS = Path.of(
            "src/test/resources/dk/helhed/analytics/expression/ExpressionFuzzInputs/anyTextIsReadOrRefusedWithItsPlace");

    private static final int CHANGES = 3_000;

    static List<Path> seeds() throws IOException {
        try (var files = Files.list(SEEDS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySeedIsReadOrRefusedWithItsPlace(Path seed) throws IOException {
        ExpressionFuzz.check(new String(Files.readAllBytes(seed), UTF_8));
    }

    @Test
    void changedSeedsAreToo() throws IOException {
        var random = new Random(11);
        var seeds = seeds();
        for (var i = 0; i < CHANGES; i++) {
            var text = new StringBuilder();
            for (var piece = 0; piece < 3; piece++) {
                var seed = new String(Files.readAllBytes(seeds.get(random.nextInt(seeds.size()))), UTF_8);
                var from = random.nextInt(seed.length() + 1);
                text.append(seed, from, from + random.nextInt(seed.length() - from + 1));
            }
            ExpressionFuzz.check(text.toString());
        }
    }
}
