package dk.helhed.web.command;

import dk.helhed.disclosure.cellkey.Noise;
import dk.helhed.disclosure.release.Noising;
import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code helhed protect} for the methods that change numbers instead of hiding them. */
final class ChangeOptions {

    private static final int LARGEST_BASE = 100;
    private static final int SHORTEST_SECRET = 16;

    @Option(names = "--base", paramLabel = "N")
    private @Nullable Integer base;

    @Option(names = "--change", paramLabel = "N", defaultValue = "5")
    private int change = 5;

    @Option(names = "--variance", paramLabel = "V", defaultValue = "3")
    private double variance = 3;

    @Option(names = "--forbidden", paramLabel = "N", defaultValue = "2")
    private int forbidden = 2;

    @Option(names = "--key", paramLabel = "COLUMN")
    private @Nullable String key;

    @Option(names = "--denominator-key", paramLabel = "COLUMN")
    private @Nullable String keyOfWhole;

    @Option(names = "--secret", paramLabel = "FILE")
    private @Nullable Path secret;

    /** What small counts are rounded to: the smallest count that may be shown, if nothing else is said. */
    int base(int minimum) {
        int wanted = base == null ? minimum : base;
        require("--base", wanted, minimum, LARGEST_BASE);
        return wanted;
    }

    Optional<String> key() {
        return Optional.ofNullable(key);
    }

    /** The column with the keys of the denominator. */
    Optional<String> keyOfWhole() {
        return Optional.ofNullable(keyOfWhole);
    }

    /** Whether the value has keys in the table, and the denominator has none. */
    boolean lacksKeyOfWhole() {
        return key != null && keyOfWhole == null;
    }

    /** Whether there is something to make keys of. */
    boolean hasKeys() {
        return key != null || secret != null;
    }

    /** The file with the secret that keys are made of. */
    Optional<Path> secretFile() {
        return Optional.ofNullable(secret);
    }

    Noising noising() throws IOException {
        require("--change", change, 1, Noise.MOST);
        require("--variance", variance, Double.MIN_VALUE, (double) change * change);
        require("--forbidden", forbidden, 0, change - 1);
        return new Noising(new Noise(change, variance, forbidden), secretBytes());
    }

    private Optional<byte[]> secretBytes() throws IOException {
        if (secret == null || key != null) {
            return Optional.empty();
        }
        var bytes = Files.readAllBytes(secret);
        require("--secret", bytes.length, SHORTEST_SECRET, Integer.MAX_VALUE);
        return Optional.of(bytes);
    }

    private static void require(String setting, double value, double lowest, double highest) {
        if (!(value >= lowest && value <= highest)) {
            throw new DisclosureException(Fault.SETTING_OUT_OF_RANGE, setting, value, lowest, highest);
        }
    }
}
