package dk.helhed.barometer.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReleaseStepTests {

    @Test
    void everyStateIsReachedFromThatInWhichAReleaseBegins() {
        assertThat(Stream.concat(
                        Stream.of(ReleaseState.PREPARED),
                        Stream.of(ReleaseStep.values()).map(ReleaseStep::to)))
                .containsExactlyInAnyOrder(ReleaseState.values());
        assertThat(ReleaseStep.values()).extracting(ReleaseStep::from).contains(ReleaseState.PREPARED);
    }

    @Test
    void theDatabaseKnowsTheSameWays() throws IOException {
        var sql = Files.readString(Path.of("src/main/resources/db/migration/barometer/V7__releases.sql"));
        var ways = Pattern.compile("\\('(prepared|approved|refused|withdrawn)', '(\\w+)'\\)[,)]")
                .matcher(sql)
                .results();

        assertThat(ways.map(way -> way.group(1) + " " + way.group(2)))
                .containsExactlyInAnyOrderElementsOf(Stream.of(ReleaseStep.values())
                        .map(step -> step.from().code() + " " + step.to().code())
                        .toList());
    }
}
