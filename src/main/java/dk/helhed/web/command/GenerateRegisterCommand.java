package dk.helhed.web.command;

import dk.helhed.analytics.invented.InventedRegister;
import dk.helhed.analytics.invented.InventedRegisters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code helhed generate register}: writes a register of people that do not exist. Needs neither server nor database. */
@Command(name = "register", mixinStandardHelpOptions = true)
final class GenerateRegisterCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--persons", paramLabel = "N", required = true)
    private int people;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path file = Path.of("");

    @Option(names = "--years", paramLabel = "FROM-TO", converter = YearsConverter.class, defaultValue = "2008-2025")
    private Years years = new Years(InventedRegister.USUAL_FIRST_YEAR, InventedRegister.USUAL_LAST_YEAR);

    @Override
    public Integer call() {
        var console = Console.standard();
        if (people < 1 || people > InventedRegister.MOST_PEOPLE) {
            throw wrong(console.text("console.generate.people", InventedRegister.MOST_PEOPLE));
        }
        if (!file.toString().endsWith(".csv") && !file.toString().endsWith(".parquet")) {
            throw wrong(console.text("console.generate.ending", file));
        }
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isWritable(folder) || Files.isDirectory(file)) {
            return console.refuse("console.generate.folder", String.valueOf(folder));
        }
        var order = new InventedRegister(people, years.first(), years.last(), file);
        var progress = new Percentages(percent -> console.say("console.generate.progress", percent));
        InventedRegisters.write(order, progress::at);
        return console.done("console.generate.done", file, order.rows(), people, order.firstYear(), order.lastYear());
    }

    private ParameterException wrong(String text) {
        return new ParameterException(spec.commandLine(), text);
    }

    /** The first and the last of some years. */
    record Years(int first, int last) {}

    /** Two years with a hyphen between. */
    static final class YearsConverter implements ITypeConverter<Years> {

        private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{4})");

        @Override
        public Years convert(String text) {
            var parts = FORM.matcher(text);
            if (parts.matches()) {
                var years = new Years(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
                if (years.first() <= years.last()
                        && years.first() >= InventedRegister.EARLIEST_YEAR
                        && years.last() <= InventedRegister.LATEST_YEAR) {
                    return years;
                }
            }
            throw new TypeConversionException(Console.standard()
                    .text(
                            "console.generate.years",
                            text,
                            InventedRegister.EARLIEST_YEAR,
                            InventedRegister.LATEST_YEAR));
        }
    }
}
