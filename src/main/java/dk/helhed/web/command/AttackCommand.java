package dk.helhed.web.command;

import dk.helhed.disclosure.attack.AttackReport;
import dk.helhed.disclosure.attack.Bounds;
import dk.helhed.disclosure.cellkey.NoiseAttack;
import dk.helhed.disclosure.file.SafeFileReading;
import dk.helhed.disclosure.file.SafeTable;
import dk.helhed.disclosure.release.Attacking;
import dk.helhed.disclosure.table.Cell;
import dk.helhed.disclosure.table.CellNumbers;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Sums;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code helhed attack}: computes what can be known of the hidden cells of published tables, and prints it as CSV. The exit code is 1 if a
 * cell is known too well.
 */
@Command(name = "attack", mixinStandardHelpOptions = true)
final class AttackCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SAFE", arity = "1..*")
    private List<Path> files = List.of();

    @Mixin
    private final DimensionsOption dimensions = new DimensionsOption();

    @Option(names = "--value", paramLabel = "COLUMN")
    private @Nullable String value;

    @Option(names = "--decimals", paramLabel = "N", defaultValue = "0")
    private int decimals;

    @Option(names = "--interval", paramLabel = "N", defaultValue = "1")
    private long width = 1;

    @Option(names = "--hidden-zeros")
    private boolean hiddenZeros;

    @Option(names = "--change", paramLabel = "N")
    private @Nullable Integer change;

    @Override
    public Integer call() throws IOException {
        var console = Console.standard();
        return new ReleaseConsole(console).guarded(() -> work(console));
    }

    private int work(Console console) {
        if (!files.stream().allMatch(console::canRead)) {
            return 1;
        }
        var columns = dimensions.byName(files.getFirst());
        var read = files.stream()
                .map(file -> SafeFileReading.read(
                        DimensionsOption.named(file), columns, Optional.ofNullable(value), decimals))
                .toList();
        var tables = read.stream().map(SafeTable::table).toList();
        if (tables.stream().anyMatch(Attacking::isRounded)) {
            return attackRounded(read, console);
        }
        return told(Attacking.of(tables, width, hiddenZeros), tables, console);
    }

    private int attackRounded(List<SafeTable> tables, Console console) {
        if (change == null || tables.size() > 1) {
            return console.done("console.attack.rounded");
        }
        var safe = tables.getFirst();
        var layout = safe.table().layout();
        var sums = Sums.of(List.of(layout), CellNumbers.of(List.of(layout)).cells());
        var exact = NoiseAttack.exact(safe.table(), sums, change, safe::tells)
                .filter(cell -> safe.table().shown(cell).orElse(0) > 0)
                .toArray();
        for (int cell : exact) {
            console.out().println(layout.cell(cell));
        }
        return exact.length == 0
                ? console.done("console.attack.noise", change)
                : console.refuse("console.attack.found", exact.length);
    }

    private int told(AttackReport report, List<ProtectedTable> tables, Console console) {
        var columns = totals(tables);
        console.out().println(line(columns.keySet(), "lowest", "highest"));
        report.bounds().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> line(columns, entry.getKey(), entry.getValue()))
                .forEach(console.out()::println);
        console.out().flush();
        if (report.isSafe()) {
            console.err().println(console.text("console.attack.safe", report.hidden()));
            return 0;
        }
        report.recovered().forEach(found -> console.err().println(line(columns, found.cell(), found.bounds())));
        return console.refuse("console.attack.found", report.recovered().size());
    }

    /** The columns of all tables, each with the code of its total; with nothing where codes are never added. */
    private static Map<String, String> totals(List<ProtectedTable> tables) {
        var totals = new LinkedHashMap<String, String>();
        for (var table : tables) {
            for (var dimension : table.layout().dimensions()) {
                totals.putIfAbsent(dimension.name(), dimension.isSeparate() ? "" : dimension.code(0));
            }
        }
        return totals;
    }

    private String line(Map<String, String> columns, Cell cell, Bounds bounds) {
        var codes = new ArrayList<String>();
        columns.forEach((name, total) -> codes.add(cell.codes().getOrDefault(name, total)));
        return line(codes, plain(bounds.lowest()), plain(bounds.highest()));
    }

    private static String line(Collection<String> codes, String lowest, String highest) {
        return Stream.concat(codes.stream(), Stream.of(lowest, highest))
                .map(field -> field.matches("[^,\"\n]*") ? field : '"' + field.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    /** Nothing where there is no bound. */
    private String plain(double bound) {
        if (Double.isInfinite(bound)) {
            return "";
        }
        return decimals == 0
                ? String.valueOf(Math.round(bound))
                : String.format(Locale.ROOT, "%." + decimals + "f", bound / Math.pow(10, decimals));
    }
}
