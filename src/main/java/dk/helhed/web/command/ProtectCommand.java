package dk.helhed.web.command;

import dk.helhed.disclosure.file.Column;
import dk.helhed.disclosure.file.NamedFile;
import dk.helhed.disclosure.file.TableWish;
import dk.helhed.disclosure.release.Method;
import dk.helhed.disclosure.release.Order;
import dk.helhed.disclosure.release.Release;
import dk.helhed.disclosure.release.Releasing;
import dk.helhed.disclosure.release.TableOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code helhed protect}: makes a table of small numbers safe to publish. Needs no server and no database. */
@Command(name = "protect", mixinStandardHelpOptions = true)
final class ProtectCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TABLE")
    private Path file = Path.of("");

    @Mixin
    private final DimensionsOption dimensions = new DimensionsOption();

    @Option(names = "--value", paramLabel = "COLUMN", required = true)
    private String value = "";

    @Option(names = "--denominator", paramLabel = "COLUMN")
    private @Nullable String denominator;

    @Option(names = "--decimals", paramLabel = "N", defaultValue = "0")
    private int decimals;

    @Option(names = "--method", paramLabel = "METHOD", defaultValue = "fast", converter = MethodWord.class)
    private Method method = Method.FAST;

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Mixin
    private final ChangeOptions changes = new ChangeOptions();

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "60")
    private long seconds = 60;

    @Option(names = "--interval", paramLabel = "N", defaultValue = "1")
    private long width = 1;

    @Option(names = "--no-insiders")
    private boolean withoutInsiders;

    @Option(names = "--always", paramLabel = "FILE")
    private @Nullable Path always;

    @Option(names = "--never", paramLabel = "FILE")
    private @Nullable Path never;

    @Option(names = "--earlier", paramLabel = "FILE")
    private List<Path> earlier = List.of();

    @Mixin
    private final LinkedOptions linked = new LinkedOptions();

    @Option(names = "--merge", paramLabel = "COLUMN=CODE[+CODE...]")
    private List<String> merges = List.of();

    @Option(names = "--propose")
    private boolean proposes;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out = Path.of("");

    @Option(names = "--report", paramLabel = "FILE", required = true)
    private Path report = Path.of("");

    @Override
    public Integer call() throws IOException {
        var console = Console.standard();
        var release = new ReleaseConsole(console);
        return release.guarded(() -> work(console, release));
    }

    private int work(Console console, ReleaseConsole told) throws IOException {
        var files = new ReleaseFiles(inputs(), outputs(), report);
        if (!files.areFine(console)) {
            return 1;
        }
        if (!dimensions.isGiven()) {
            return console.refuse("console.protect.noDimensions");
        }
        if (method == Method.CELLKEY && !changes.hasKeys()) {
            return console.refuse("console.protect.noKeys");
        }
        if (method == Method.CELLKEY && denominator != null && changes.lacksKeyOfWhole()) {
            return console.refuse("console.protect.noRateKey");
        }
        if (decimals > 0 && (rules.contributions().isEmpty() || !method.hides())) {
            return console.refuse("console.protect.noContributors");
        }
        Release release = Releasing.of(order(), told::progress);
        files.write(release);
        return told.done(release, outputs());
    }

    private Order order() throws IOException {
        var columns = dimensions.columns(file);
        var tables = new ArrayList<TableOrder>();
        tables.add(table(file, columns));
        for (int at = 0; at < linked.files().size(); at++) {
            tables.add(table(linked.files().get(at), linked.columns(at, columns, notDimensions())));
        }
        return new Order(
                tables,
                method,
                rules.minimum(),
                rules.rules(columns, value, denominator),
                !withoutInsiders,
                width,
                named(always),
                named(never),
                earlier.stream().map(DimensionsOption::named).toList(),
                method == Method.ROUND ? changes.base(rules.minimum()) : rules.minimum(),
                Duration.ofSeconds(seconds),
                changes.noising(),
                merges,
                proposes);
    }

    private TableOrder table(Path path, List<Column> columns) {
        var wish = new TableWish(columns, value, decimals, changes.key(), rules.contributions());
        var whole = Optional.ofNullable(denominator)
                .map(column -> new TableOrder.Denominator(column, changes.keyOfWhole()));
        return new TableOrder(DimensionsOption.named(path), wish, whole);
    }

    private List<String> notDimensions() {
        var numbers = new ArrayList<String>();
        numbers.add(value);
        Stream.of(Optional.ofNullable(denominator), changes.key(), changes.keyOfWhole())
                .flatMap(Optional::stream)
                .forEach(numbers::add);
        rules.contributions().ifPresent(columns -> {
            numbers.add(columns.contributors());
            numbers.addAll(columns.largest());
        });
        return numbers;
    }

    private static Optional<NamedFile> named(@Nullable Path path) {
        return Optional.ofNullable(path).map(DimensionsOption::named);
    }

    private List<Path> inputs() {
        var inputs = new ArrayList<Path>();
        inputs.add(file);
        inputs.addAll(linked.files());
        inputs.addAll(earlier);
        Stream.of(Optional.ofNullable(always), Optional.ofNullable(never), changes.secretFile())
                .flatMap(Optional::stream)
                .forEach(inputs::add);
        return inputs;
    }

    private List<Path> outputs() {
        var outputs = new ArrayList<Path>();
        outputs.add(out);
        outputs.addAll(linked.outputs(out));
        return outputs;
    }

    /** A method by its word. */
    static final class MethodWord implements ITypeConverter<Method> {

        @Override
        public Method convert(String text) {
            return Method.named(text).orElseThrow(() -> new TypeConversionException(text));
        }
    }
}
