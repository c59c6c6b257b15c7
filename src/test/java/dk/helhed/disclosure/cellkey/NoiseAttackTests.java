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
import org.junit.jupiter.api.Test;

class NoiseAttackTests {

    private static final Table TABLE = Table.counts("t", List.of(Dimension.flat("sex", List.of("F", "M"))))
            .add(List.of("F"), 10)
            .add(List.of("M"), 20)
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
