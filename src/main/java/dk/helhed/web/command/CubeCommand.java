package dk.helhed.web.command;

import dk.helhed.analytics.cube.CancelledException;
import dk.helhed.analytics.cube.CubeException;
import dk.helhed.analytics.cube.CubeFile;
import dk.helhed.analytics.cube.CubeProblem;
import dk.helhed.analytics.cube.CubeRequest;
import dk.helhed.analytics.cube.CubeReview;
import dk.helhed.analytics.cube.DimensionText;
import dk.helhed.analytics.cube.Progress;
import dk.helhed.analytics.cube.Rows;
import dk.helhed.analytics.definition.Definitions;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import dk.helhed.pages.Texts;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code helhed cube}: counts the figures of some definitions in files of register rows, by every combination of some dimensions
 * with all totals. Needs neither server nor database; the file is written whole or not at all.
 */
@Command(name = "cube", mixinStandardHelpOptions = true)
final class CubeCommand implements Callable<Integer> {

    @Mixin
    private final CubeSource source = new CubeSource();

    @Option(names = "--definitions", paramLabel = "FILE", required = true)
    private Path definitions = Path.of("");

    @Option(names = "--dims", paramLabel = "DIMENSIONS", defaultValue = "")
    private String dimensions = "";

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out = Path.of("");

    @Option(names = "--memory", paramLabel = "SIZE", defaultValue = "512MB")
    private String memory = "512MB";

    @Option(names = "--threads", paramLabel = "N", defaultValue = "0")
    private int threads;

    @Override
    public Integer call() throws IOException {
        var console = Console.standard();
        if (!memory.matches("[1-9]\\d{0,5}(MB|GB)")) {
            return console.refuse("console.cube.memory", memory);
        }
        if (!source.isPossible(console) || !console.canRead(definitions)) {
            return 1;
        }
        var spill = Files.createTempDirectory("helhed-cube");
        try {
            return count(new DuckDbLimits(memory, threads, spill), console);
        } catch (CubeException refused) {
            return console.refuseCube(refused.problem(), new Texts());
        } catch (CancelledException stopped) {
            return console.refuse("console.cube.cancelled");
        } finally {
            FileSystemUtils.deleteRecursively(spill);
        }
    }

    private int count(DuckDbLimits limits, Console console) throws IOException {
        var rows = source.rows(limits);
        return switch (Definitions.read(text(definitions), rows.columns())) {
            case Definitions.Wrong wrong -> {
                var texts = new Texts();
                wrong.problems().forEach(problem -> console.refuseDefinition(problem, texts));
                yield console.refuse("console.cube.refused", wrong.problems().size());
            }
            case Definitions.Read read -> count(read, rows, limits, console);
        };
    }

    private int count(Definitions.Read read, Rows rows, DuckDbLimits limits, Console console) throws IOException {
        var asked = DimensionText.read(dimensions, rows.columns(), read.dimensions());
        var request = new CubeRequest(rows, asked, read.definitions());
        Progress progress = ConsoleProgress.onTerminal(console);
        var cube = source.engine(limits).count(request, progress);
        var refusals = CubeReview.refusals(cube, read.definitions());
        if (!refusals.isEmpty()) {
            var texts = new Texts();
            refusals.forEach(problem -> console.refuseCube(problem, texts));
            return 1;
        }
        var remarks = CubeReview.remarks(cube, request);
        if (!remarks.isEmpty()) {
            var texts = new Texts();
            remarks.forEach(problem -> console.refuseCube(problem, texts));
        }
        WholeFile.write(out, writer -> CubeFile.write(cube, read.definitions(), writer));
        return console.done(
                "console.cube.done", out, cube.cells(), read.definitions().size());
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException otherCharacters) {
            throw new CubeException(CubeProblem.of("not-utf8", file.toString()));
        }
    }
}
