package dk.helhed.disclosure.cellkey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.LinkedTables;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Status;
import dk.helhed.disclosure.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NoiseAttackTests {

    private static final Table TABLE = Table.counts("t", List.of(Dimension.flat("sex", List.of("F", "M"))))
            .add(List.of("F"), 10)
            .add(List.of("M"), 20)
            .build();

    private static final Dimension AREA =
            Dimension.hierarchy("area", Map.of("a1", "A", "a2", "A", "A", "T", "b", "B", "B", "T"));

    private static final Table BY_AREA = Table.counts("t", List.of(AREA))
            .add(List.of("a1"), 5)
            .add(List.of("a2"), 5)
            .add(List.of("b"), 25)
            .build();

    /** True are 30, 10 and 20: the total is published five too high, both parts five too low. */
    @Test
    void findsCellsThatNoiseAtItsLimitsOnAllSidesGivesAway() {
        assertThat(exact(35, 5, 15)).containsExactly(0, 1, 2);
    }

    @Test
    void findsNothingWhereTheNoiseLeavesRoom() {
        assertThat(exact(34, 5, 15)).isEmpty();
        assertThat(exact(30, 10, 20)).isEmpty();
    }

    @Test
    void knowsThatWhatIsPublishedAsMoreThanZeroIsNotZero() {
        // The total is six at most, and M one at least, so F is five at most, which it is at least, too.
        assertThat(exact(1, 10, 1)).contains(1);
    }

    /**
     * A is fifteen and has two parts of none, so A is ten and each part five. That is known only when A has been looked at with its parts, and then gives
     * the whole away, and B: forty is 35 at least, and A and B are 35 at most.
     */
    @Test
    void goesOnAsLongAsAnythingNarrows() {
        assertThat(exact(BY_AREA, Map.of("T", 40L, "A", 15L, "a1", 0L, "a2", 0L, "B", 20L, "b", 20L), code -> true))
                .containsExactlyInAnyOrder("T", "A", "a1", "a2", "B", "b");
        assertThat(exact(BY_AREA, Map.of("T", 39L, "A", 15L, "a1", 0L, "a2", 0L, "B", 20L, "b", 20L), code -> true))
                .containsExactlyInAnyOrder("A", "a1", "a2");
    }

    /** Without A nobody knows how many of the whole are in it; without its parts, neither. */
    @Test
    void knowsNothingOfCellsThatAreNotPublished() {
        var published = Map.of("T", 40L, "A", 15L, "a1", 0L, "a2", 0L, "B", 20L, "b", 20L);

        assertThat(exact(BY_AREA, published, code -> !code.equals("A")))
                .containsExactlyInAnyOrder("T", "A", "a1", "a2", "B", "b");
        assertThat(exact(BY_AREA, published, code -> !code.startsWith("a"))).isEmpty();
    }

    private static List<String> exact(Table table, Map<String, Long> published, Predicate<String> isPublished) {
        var statuses = new Status[table.size()];
        Arrays.fill(statuses, Status.ROUNDED);
        var values = IntStream.range(0, table.size())
                .mapToLong(cell ->
                        published.getOrDefault(table.layout().codes(cell).getFirst(), 0L))
                .toArray();
        var safe = ProtectedTable.of(table.layout(), statuses, values);
        return NoiseAttack.exact(
                        safe,
                        LinkedTables.of(table).relations(),
                        5,
                        cell -> isPublished.test(table.layout().codes(cell).getFirst()))
                .mapToObj(cell -> table.layout().codes(cell).getFirst())
                .toList();
    }

    /** Nobody has no key, and each total that of all below it, at every level. */
    @Test
    void everyTotalHasTheKeysOfAllBelowIt() {
        var table = Table.counts("t", List.of(AREA, Dimension.flat("sex", List.of("F", "M"))))
                .add(List.of("a1", "F"), 5)
                .add(List.of("a1", "M"), 0)
                .add(List.of("a2", "M"), 1)
                .add(List.of("b", "F"), 25)
                .build();
        var keys = SecretKeys.of(table, new RecordKeys(new byte[16]));

        var sums = LinkedTables.of(table).relations();
        for (int sum = 0; sum < sums.size(); sum++) {
            long parts = 0;
            for (int part = 0; part < sums.parts(sum); part++) {
                parts += keys[sums.part(sum, part)];
            }
            assertThat(keys[sums.whole(sum)]).isEqualTo(parts);
        }
        assertThat(keys[table.layout().find(List.of("a1", "M")).orElseThrow()]).isZero();
        assertThat(keys[table.layout().find(List.of("a2", "M")).orElseThrow()]).isNotZero();
    }

    @Test
    void addsKeysOfACodeAndASecretUpFromTheSameInnerCells() {
        var keys = SecretKeys.of(TABLE, new RecordKeys("for this test only".getBytes(UTF_8)));

        assertThat(keys[0]).isEqualTo(keys[1] + keys[2]);
        assertThat(keys[1]).isNotEqualTo(keys[2]);
        assertThat(SecretKeys.of(TABLE, new RecordKeys("another for this test".getBytes(UTF_8))))
                .isNotEqualTo(keys);
    }

    @Test
    void perturbsEveryCellByItsOwnKeyAndMarksThemAll() {
        var noise = new PerturbationTable(new Noise(5, 3, 0));
        var safe = TableNoise.of(TABLE, new long[] {1, 2, 3}, noise);

        assertThat(safe.shown(0)).hasValue(noise.published(30, 1));
        assertThat(safe.shown(1)).hasValue(noise.published(10, 2));
        assertThat(safe.shown(2)).hasValue(noise.published(20, 3));
        assertThat(safe.count(Status.ROUNDED)).isEqualTo(3);
    }

    private static int[] exact(long... published) {
        var statuses = new Status[published.length];
        Arrays.fill(statuses, Status.ROUNDED);
        var safe = ProtectedTable.of(TABLE.layout(), statuses, published);
        return NoiseAttack.exact(safe, LinkedTables.of(TABLE).relations(), 5).toArray();
    }
}
