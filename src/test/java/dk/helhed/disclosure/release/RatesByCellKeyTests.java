package dk.helhed.disclosure.release;

import static dk.helhed.disclosure.release.Orders.bySecret;
import static dk.helhed.disclosure.release.Orders.file;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.helhed.disclosure.cellkey.NoiseAttack;
import dk.helhed.disclosure.file.Column;
import dk.helhed.disclosure.file.SafeFile;
import dk.helhed.disclosure.file.SafeFileReading;
import dk.helhed.disclosure.file.TableWish;
import dk.helhed.disclosure.table.CellNumbers;
import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.Fault;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Rate;
import dk.helhed.disclosure.table.Sums;
import dk.helhed.tables.Dialect;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** Noise on a part and its whole: consistent with each other, and with tables of their own. */
class RatesByCellKeyTests {

    /** Employed among all; all of 147, SYR are, and none of 147, IRQ. */
    private static final String TABLE = """
        area,origin,n,all,key,all_key
        101,SYR,20,30,11,31
        101,IRQ,3,9,12,32
        101,POL,7,12,13,33
        147,SYR,8,8,14,14
        147,IRQ,0,11,0,35
        147,POL,2,6,16,36
        751,SYR,31,40,17,37
        751,IRQ,14,25,18,38
        751,POL,12,19,19,39
        """;

    private static final Column AREA = new Column.Hierarchy(
            "area", "area.csv", Map.of("101", "East", "147", "East", "751", "West", "East", "DK", "West", "DK"));

    private static final List<Column> COLUMNS = List.of(AREA, new Column.Flat("origin"));

    private static final Noising BY_SECRET = bySecret("sixteen bytes or more");

    /** The whole has the noise it has in a table of its own, whatever part of it is told of. */
    @Test
    void partAndWholeHaveTheNoiseTheyHaveAlone() {
        var rate = rate(Optional.of("key"), Optional.of("all_key"), BY_SECRET);
        var part = alone("n", Optional.of("key"));
        var whole = alone("all", Optional.of("all_key"));
        var secretly = rate(Optional.empty(), Optional.empty(), BY_SECRET);
        var wholeSecretly = alone("all", Optional.empty());

        for (int cell = 0; cell < whole.size(); cell++) {
            var codes = whole.layout().codes(cell);
            assertThat(shown(rate, codes, "TOT")).isEqualTo(whole.shown(cell).orElseThrow());
            assertThat(shown(rate, codes, Rate.IN)).isEqualTo(part.shown(cell).orElseThrow());
            assertThat(shown(secretly, codes, "TOT"))
                    .isEqualTo(wholeSecretly.shown(cell).orElseThrow());
        }
    }

    @Test
    void columnsOfTheWholeAreInUse() {
        var release = Releasing.of(
                order(TABLE, "n", Optional.of("key"), whole(Optional.of("ALL_key")), BY_SECRET), step -> {});

        assertThat(release.read().getFirst().unused()).isEmpty();
    }

    @Test
    void theKeyOfTheRestIsThatOfTheWholeLessThatOfThePart() {
        var swapped = TABLE.replace("101,SYR,20,30,11,31", "101,SYR,10,30,20,31");

        var one = rate(TABLE, Optional.of("key"), Optional.of("all_key"), BY_SECRET);
        var other = rate(swapped, Optional.of("key"), Optional.of("all_key"), BY_SECRET);

        assertThat(shown(one, List.of("101", "SYR"), Rate.OUT)).isEqualTo(shown(other, List.of("101", "SYR"), Rate.IN));
        assertThat(shown(one, List.of("101", "SYR"), Rate.IN)).isEqualTo(shown(other, List.of("101", "SYR"), Rate.OUT));
    }

    @Test
    void aPartThatIsAllOfItsWholeHasItsNoiseAndAnEmptyOneNone() {
        for (int seed = 0; seed < 40; seed++) {
            var rate = rate(Optional.empty(), Optional.empty(), bySecret("a secret of some length " + seed));
            var all = List.of("147", "SYR");
            var none = List.of("147", "IRQ");

            assertThat(shown(rate, all, Rate.IN)).isEqualTo(shown(rate, all, "TOT"));
            assertThat(shown(rate, all, Rate.OUT)).isZero();
            assertThat(shown(rate, none, Rate.OUT)).isEqualTo(shown(rate, none, "TOT"));
            assertThat(shown(rate, none, Rate.IN)).isZero();
        }
    }

    @Test
    void thePartHasNoiseOfItsOwn() {
        int alike = 0;
        for (int seed = 0; seed < 60; seed++) {
            var rate = rate(Optional.empty(), Optional.empty(), bySecret("a secret of some length " + seed));
            long part = shown(rate, List.of("DK", "TOT"), Rate.IN) - 97;
            long whole = shown(rate, List.of("DK", "TOT"), "TOT") - 160;
            assertThat(part).isBetween(-5L, 5L);
            assertThat(whole).isBetween(-5L, 5L);
            alike += part == whole ? 1 : 0;
        }
        assertThat(alike).isLessThan(40);
    }

    @Test
    void theAttackOnTheFileKnowsThatThePartIsInTheWhole() throws IOException {
        var release = Releasing.of(order(TABLE, "n", Optional.empty(), whole(Optional.empty()), BY_SECRET), step -> {});
        var file = new ByteArrayOutputStream();
        SafeFile.write(release.tables().getFirst(), file, Dialect.STANDARD);

        assertThat(release.isSafe()).isTrue();
        assertThat(release.read().getFirst().unused()).containsExactly("key", "all_key");
        assertThat(file.toString(UTF_8)).startsWith("area,origin,n,all,status,all_status\n");
        var read =
                SafeFileReading.read(file("safe.csv", file.toString(UTF_8)), Map.of("area", AREA), Optional.of("n"), 0);
        assertThat(exact(read.table(), read::tells)).isEmpty();

        var pinned = SafeFileReading.read(
                file("one.csv", "sex,n,all,status,all_status\nTOT,15,5,rounded,rounded\nF,15,5,rounded,rounded\n"),
                Map.of(),
                Optional.of("n"),
                0);
        var layout = pinned.table().layout();
        assertThat(exact(pinned.table(), pinned::tells))
                .as("ten of the part at least, ten of the whole at most")
                .extracting(cell -> layout.codes(cell).getLast())
                .contains(Rate.IN, "TOT");
    }

    @Test
    void keysMustBeThoseOfTheCellsToBeShown() {
        var keyed = order(TABLE, "n", Optional.of("key"), Optional.empty(), BY_SECRET);
        var order = Orders.of(keyed.tables().getFirst())
                .by(Method.CELLKEY)
                .merging(List.of("area=East"))
                .order();
        assertThat(faultOf(order)).isEqualTo(Fault.WRONG_WIDTH);

        var keyless = new Noising(BY_SECRET.noise(), Optional.empty());
        assertThat(faultOf(order(TABLE, "n", Optional.empty(), Optional.empty(), keyless)))
                .isEqualTo(Fault.PROTECTS_NOTHING);
    }

    private static Fault faultOf(Order order) {
        return catchThrowableOfType(DisclosureException.class, () -> Releasing.of(order, step -> {}))
                .fault();
    }

    private static List<Integer> exact(ProtectedTable table, IntPredicate published) {
        var layouts = List.of(table.layout());
        var sums = Sums.of(layouts, CellNumbers.of(layouts).cells());
        return NoiseAttack.exact(table, sums, 5, published)
                .filter(cell -> table.shown(cell).orElse(0) > 0)
                .boxed()
                .toList();
    }

    private static long shown(ProtectedTable rate, List<String> codes, String part) {
        var all = new ArrayList<>(codes);
        all.add(part);
        return rate.shown(rate.layout().find(all).orElseThrow()).orElseThrow();
    }

    private static ProtectedTable rate(Optional<String> key, Optional<String> keyOfWhole, Noising noising) {
        return rate(TABLE, key, keyOfWhole, noising);
    }

    private static ProtectedTable rate(
            String text, Optional<String> key, Optional<String> keyOfWhole, Noising noising) {
        return protectedBy(order(text, "n", key, whole(keyOfWhole), noising));
    }

    private static ProtectedTable alone(String value, Optional<String> key) {
        return protectedBy(order(TABLE, value, key, Optional.empty(), BY_SECRET));
    }

    private static ProtectedTable protectedBy(Order order) {
        return Releasing.of(order, step -> {}).tables().getFirst().table();
    }

    private static Optional<TableOrder.Denominator> whole(Optional<String> key) {
        return Optional.of(new TableOrder.Denominator("all", key));
    }

    private static Order order(
            String text, String value, Optional<String> key, Optional<TableOrder.Denominator> whole, Noising noising) {
        var wish = new TableWish(COLUMNS, value, 0, key, Optional.empty());
        return Orders.of(new TableOrder(file("table.csv", text), wish, whole))
                .by(Method.CELLKEY)
                .noise(noising)
                .order();
    }
}
