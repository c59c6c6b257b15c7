package dk.helhed.projects.life;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.projects.Phase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What may follow what in the life of an effort, and its picture and table in {@code docs/projects.md}.
 *
 * <p>{@code mvn test -Dtest='dk.helhed.projects.life.TransitionTests' -Dhelhed.write-docs=true} draws them again.
 */
class TransitionTests {

    private static final Path DOCUMENT = Path.of("docs/projects.md");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IDEA      | APPLY FUND SHELVE",
                "APPLIED   | TAKE_BACK GRANT REFUSE",
                "GRANTED   | SHELVE START",
                "RUNNING   | EVALUATE END",
                "EVALUATED | ANCHOR EXTEND CHANGE END SPREAD_OUT",
                "ANCHORED  | END SPREAD_OUT",
                "EXTENDED  | END RESUME",
                "CHANGED   | END RESUME",
                "ENDED     | ''",
                "SPREAD    | END",
                "SHELVED   | REOPEN",
            })
    void fromEachPhaseGoTheseWaysAndNoOthers(Phase phase, String names) {
        var open = Stream.of(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Transition::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Transition.class)));

        for (var transition : Transition.values()) {
            assertThat(transition.beginsIn(phase))
                    .as("%s from %s", transition, phase)
                    .isEqualTo(open.contains(transition));
        }
        assertThat(Transition.from(phase)).containsExactlyElementsOf(open);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void everyPhaseIsReached(Phase phase) {
        assertThat(Arrays.stream(Transition.values()).map(Transition::to)).contains(phase);
    }

    @Test
    void onlyAnEndedEffortGoesNowhere() {
        assertThat(Arrays.stream(Phase.values())
                        .filter(phase -> Transition.from(phase).isEmpty()))
                .containsExactly(Phase.ENDED);
    }

    @Test
    void noWayLeadsToWhereItBegins() {
        assertThat(Transition.values()).noneMatch(transition -> transition.beginsIn(transition.to()));
    }

    @Test
    void whatIsDecidedIsTakenByThoseWhoNoteDecisionsOnly() {
        var decided =
                Set.of(Transition.ANCHOR, Transition.EXTEND, Transition.CHANGE, Transition.END, Transition.SPREAD_OUT);

        assertThat(Transition.values())
                .allSatisfy(transition -> assertThat(transition.permission().equals("projects.decide"))
                        .as(transition.name())
                        .isEqualTo(decided.contains(transition)));
    }

    @Test
    void theDocumentShowsTheWayAsItIs() throws IOException {
        var written = Files.readString(DOCUMENT);
        var drawn = with(with(written, "way", picture()), "table", table());
        if (Boolean.getBoolean("helhed.write-docs")) {
            Files.writeString(DOCUMENT, drawn);
            return;
        }
        assertThat(written)
                .as("draw it again: mvn test -Dtest='dk.helhed.projects.life.TransitionTests' -Dhelhed.write-docs=true")
                .isEqualTo(drawn);
    }

    private static String with(String document, String name, String drawn) {
        var first = "<!-- " + name + ": drawn by TransitionTests -->\n";
        var last = "<!-- end of " + name + " -->\n";
        var begin = document.indexOf(first) + first.length();
        var end = document.indexOf(last);
        assertThat(end).as(first + last).isGreaterThanOrEqualTo(begin);
        return document.substring(0, begin) + drawn + document.substring(end);
    }

    private static String picture() {
        var arrows = Arrays.stream(Phase.values())
                .flatMap(phase -> Transition.from(phase).stream()
                        .map(transition -> "    %s --> %s: %s"
                                .formatted(phase.code(), transition.to().code(), transition.code())));
        var ends = Stream.of("    [*] --> " + Phase.IDEA.code(), "    " + Phase.ENDED.code() + " --> [*]");
        return Stream.concat(ends, arrows)
                .collect(Collectors.joining("\n", "```mermaid\nstateDiagram-v2\n", "\n```\n"));
    }

    private static String table() throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages_en.properties"), UTF_8)) {
            texts.load(reader);
        }
        return Arrays.stream(Transition.values())
                .map(transition -> "| %s | %s | %s | `%s` | %s |"
                        .formatted(
                                transition.code(),
                                phases(transition),
                                transition.to().code(),
                                transition.permission(),
                                texts.getProperty(transition.key() + ".text")))
                .collect(Collectors.joining(
                        "\n",
                        "| step | from | to | permission | what it is, and on what condition |\n|---|---|---|---|---|\n",
                        "\n"));
    }

    private static String phases(Transition transition) {
        return Arrays.stream(Phase.values())
                .filter(transition::beginsIn)
                .map(Phase::code)
                .collect(Collectors.joining(", "));
    }
}
