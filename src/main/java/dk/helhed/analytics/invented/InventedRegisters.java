package dk.helhed.analytics.invented;

import dk.helhed.analytics.duckdb.DuckDb;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import dk.helhed.reference.Area;
import dk.helhed.reference.AreaKind;
import dk.helhed.reference.Areas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.util.FileSystemUtils;

/**
 * Writes registers of invented people: the same bytes for the same order, whenever and wherever. No database is needed. The
 * description of what is written is shipped as the dataset {@code register}.
 */
public final class InventedRegisters {

    private static final String MEMORY = "1GB";

    /** Any number would do; this one has always been used. */
    private static final int SEED = 7_919;

    /** The largest municipalities; the rest follow by code. Their sizes here are invented. */
    private static final List<String> LARGEST =
            List.of("101", "751", "461", "851", "147", "561", "621", "630", "730", "615");

    /** Countries of origin by ISO 3166-1, the most frequent first. The frequencies are invented. */
    private static final List<Integer> WESTERN =
            List.of(276, 616, 642, 752, 578, 826, 380, 724, 440, 100, 250, 528, 840, 352, 348, 428);

    private static final List<Integer> NON_WESTERN = List.of(
            760, 792, 804, 368, 364, 586, 4, 706, 70, 422, 356, 704, 608, 156, 764, 504, 144, 643, 232, 524, 818, 688,
            231, 414, 76, 400);

    private InventedRegisters() {}

    /**
     * Writes the file. It is written beside first, so that a half one is never found under its name.
     *
     * @param progress told how far it is, from 0 to 1
     */
    public static void write(InventedRegister order, DoubleConsumer progress) {
        var file = order.file().toAbsolutePath();
        var folder = Objects.requireNonNull(file.getParent());
        try {
            var beside = Files.createTempDirectory(folder, ".helhed-");
            try {
                write(order, beside, progress);
                Files.move(beside.resolve("rows"), file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                FileSystemUtils.deleteRecursively(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(InventedRegister order, Path beside, DoubleConsumer progress) {
        var form = order.isParquet()
                ? "format parquet, compression zstd, row_group_size 122880"
                : "format csv, header true";
        try (var duck = DuckDb.open(new DuckDbLimits(MEMORY, 0, beside))) {
            prepare(duck, order);
            duck.execute(
                    "copy (%s) to %s (%s)"
                            .formatted(
                                    query(), DuckDb.text(beside.resolve("rows").toString()), form),
                    progress);
        }
    }

    private static void prepare(DuckDb duck, InventedRegister order) {
        duck.execute("""
                create macro mix(number, kind) as (
                    (xor(
                        xor((number * 48271 + kind * 1299709 + %1$d) %% 2147483647,
                            ((number * 48271 + kind * 1299709 + %1$d) %% 2147483647) >> 15) * 16807 %% 2147483647,
                        (xor((number * 48271 + kind * 1299709 + %1$d) %% 2147483647,
                            ((number * 48271 + kind * 1299709 + %1$d) %% 2147483647) >> 15) * 16807 %% 2147483647) >> 13)
                        * 69621 %% 2147483647) / 2147483647.0
                )
                """.formatted(SEED));
        duck.execute("set variable persons = " + order.people());
        duck.execute("set variable first_year = " + order.firstYear());
        duck.execute("set variable last_year = " + order.lastYear());
        duck.execute("create table country as select %s as western, %s as non_western".formatted(WESTERN, NON_WESTERN));
        duck.execute("create table municipality (place integer, code integer, region integer)");
        duck.execute("insert into municipality values " + municipalities());
    }

    private static String municipalities() {
        var inOrder = Areas.shipped().of(AreaKind.MUNICIPALITY).stream()
                .sorted(Comparator.comparingInt(InventedRegisters::rank).thenComparing(Area::code))
                .toList();
        return IntStream.range(0, inOrder.size())
                .mapToObj(place -> "(%d, %s, %s)"
                        .formatted(
                                place,
                                inOrder.get(place).code(),
                                Objects.requireNonNull(inOrder.get(place).parent())))
                .collect(Collectors.joining(", "));
    }

    private static int rank(Area area) {
        var rank = LARGEST.indexOf(area.code());
        return rank < 0 ? LARGEST.size() : rank;
    }

    private static String query() {
        try (var text = Objects.requireNonNull(
                InventedRegisters.class.getResourceAsStream("/analytics/generate-register.sql"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
