package dk.helhed.policies.life;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.policies.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What may follow what, and the picture of it in {@code docs/policies.md}.
 *
 * <p>{@code mvn test -Dtest=TransitionTests -Dhelhed.write-docs=true} draws it again.
 */
class TransitionTests {

    private static final Path DOCUMENT = Path.of("docs/policies.md");
    private static final String BEGIN = "<!-- way: drawn by TransitionTests -->\n";
    private static final String END = "<!-- end of way -->\n";

    @ParameterizedTest
    @CsvSource({
        "DRAFT, START_ROUND, true",
        "DRAFT, OPEN_HEARING, false",
        "DRAFT, TAKE_BACK, false",
        "DRAFT, ADOPT, false",
        "INTERNAL_ROUND, START_ROUND, false",
        "INTERNAL_ROUND, OPEN_HEARING, true",
        "INTERNAL_ROUND, TAKE_BACK, true",
        "INTERNAL_ROUND, ADOPT, false",
        "HEARING, START_ROUND, false",
        "HEARING, OPEN_HEARING, false",
        "HEARING, TAKE_BACK, true",
        "HEARING, ADOPT, true",
        "ADOPTED, START_ROUND, false",
        "ADOPTED, OPEN_HEARING, false",
        "ADOPTED, TAKE_BACK, false",
        "ADOPTED, ADOPT, false",
    })
    void eachTransitionBeginsAtItsStagesOnly(Stage stage, Transition transition, boolean begins) {
        assertThat(transition.beginsAt(stage)).isEqualTo(begins);
        assertThat(Transition.from(stage).contains(transition)).isEqualTo(begins);
    }

    @Test
    void everyStageIsReachedAndOnlyAnAdoptedPolicyGoesNowhere() {
        assertThat(Arrays.stream(Transition.values()).map(Transition::to))
                .containsExactlyInAnyOrder(Stage.INTERNAL_ROUND, Stage.HEARING, Stage.DRAFT, Stage.ADOPTED);
        assertThat(Arrays.stream(Stage.values())
                        .filter(stage -> Transition.from(stage).isEmpty()))
                .containsExactly(Stage.ADOPTED);
    }

    @Test
    void thePictureShowsTheWayAsItIs() throws IOException {
        var written = Files.readString(DOCUMENT);
        var drawn = withPicture(written);
        if (Boolean.getBoolean("helhed.write-docs")) {
            Files.writeString(DOCUMENT, drawn);
            return;
        }
        assertThat(written)
                .as("draw it again: mvn test -Dtest=TransitionTests -Dhelhed.write-docs=true")
                .isEqualTo(drawn);
    }

    private static String withPicture(String document) {
        var begin = document.indexOf(BEGIN) + BEGIN.length();
        var end = document.indexOf(END);
        assertThat(end).as(BEGIN + END).isGreaterThanOrEqualTo(begin);
        return document.substring(0, begin) + picture() + document.substring(end);
    }

    private static String picture() {
        var arrows = Arrays.stream(Stage.values())
                .flatMap(stage -> Transition.from(stage).stream()
                        .map(transition ->
                                "    %s --> %s: %s".formatted(name(stage), name(transition.to()), transition.code())));
        var ends = Stream.of("    [*] --> " + name(Stage.DRAFT), "    " + name(Stage.ADOPTED) + " --> [*]");
        return Stream.concat(ends, arrows)
                .collect(Collectors.joining("\n", "```mermaid\nstateDiagram-v2\n", "\n```\n"));
    }

    private static String name(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }
}
