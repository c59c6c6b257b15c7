package dk.helhed;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents point to is there. */
class DocumentationTests {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)#\\s]+)[^)]*\\)");
    private static final Pattern COMMAND = Pattern.compile("\\./helhed ([a-z]+)");
    private static final Pattern LAUNCHER_COMMAND = Pattern.compile("(?m)^([a-z]+)\\|(?:program|launcher)\\|");

    @Test
    void everyLinkLeadsToAFile() {
        assertThat(documents())
                .isNotEmpty()
                .allSatisfy(document -> assertThat(
                                LINK.matcher(read(document)).results().map(link -> link.group(1)))
                        .allSatisfy(link -> assertThat(document.resolveSibling(link))
                                .as(document.toString())
                                .exists()));
    }

    @Test
    void everyCommandExists() {
        var commands = all(LAUNCHER_COMMAND, Path.of("helhed"));

        assertThat(commands).contains("run", "test");
        assertThat(documents())
                .allSatisfy(document -> assertThat(all(COMMAND, document))
                        .as(document.toString())
                        .isSubsetOf(commands));
    }

    @Test
    void everyDecisionSaysWhyAndWhatFollows() {
        assertThat(documents().stream().filter(document -> document.startsWith("docs/decisions")))
                .isNotEmpty()
                .allSatisfy(document -> assertThat(read(document).lines())
                        .as(document.toString())
                        .anyMatch(line -> line.matches("# \\d+\\. .+"))
                        .containsSubsequence("## Context", "## Decision", "## Consequences"));
    }

    private static Set<String> all(Pattern pattern, Path file) {
        return pattern.matcher(read(file))
                .results()
                .map(found -> found.group(1))
                .collect(toSet());
    }

    /** Our own: those in these folders, and those at the top. */
    private static List<Path> documents() {
        return Stream.of("docs", "src/main", "bench", "")
                .flatMap(folder -> documents(Path.of(folder), folder.isEmpty() ? 1 : Integer.MAX_VALUE).stream())
                .toList();
    }

    private static List<Path> documents(Path folder, int depth) {
        try (var files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".md")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
