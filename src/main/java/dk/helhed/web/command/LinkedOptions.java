package dk.helhed.web.command;

import dk.helhed.disclosure.file.Column;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine.Option;

/** The options that name tables which share cells with the first one, and are protected together with it. */
final class LinkedOptions {

    private static final String ENDING = ".csv";

    @Option(names = "--linked", paramLabel = "FILE")
    private List<Path> files = List.of();

    @Option(names = "--linked-dims", paramLabel = "COLUMN[/FILE][!],...")
    private List<String> dimensions = List.of();

    @Option(names = "--linked-out", paramLabel = "FILE")
    private List<Path> outputs = List.of();

    List<Path> files() {
        return files;
    }

    /** The columns of a linked table: those that were typed for it, or all that it has, each known by those of the first table. */
    List<Column> columns(int at, List<Column> first, List<String> notDimensions) {
        return at < dimensions.size()
                ? DimensionsOption.columns(List.of(dimensions.get(at).split(",", -1)), files.get(at))
                : new LinkedColumns(DimensionsOption.named(files.get(at)), first).without(notDimensions);
    }

    /** Where each is written: what was typed, or a name beside that of the first table. */
    List<Path> outputs(Path first) {
        return IntStream.range(0, files.size())
                .mapToObj(at -> at < outputs.size() ? outputs.get(at) : beside(first, files.get(at)))
                .toList();
    }

    private static Path beside(Path first, Path linked) {
        var name = String.valueOf(first.getFileName());
        var stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return first.resolveSibling(stem + "-" + linked.getFileName());
    }
}
