package dk.helhed.disclosure.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.disclosure.cellkey.Noise;
import dk.helhed.disclosure.file.Column;
import dk.helhed.disclosure.file.TableWish;
import dk.helhed.disclosure.primary.AreTooFew;
import dk.helhed.disclosure.primary.PrimaryRule;
import dk.helhed.disclosure.primary.ShareATrait;
import dk.helhed.disclosure.rounding.SmallCountRounding;
import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Status;
import dk.helhed.disclosure.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the check says of releases that give something away: planted ones, since none should come about by itself. */
class UnsafeReleasesTests {

    private static final List<Column> SEX = List.of(new Column.Flat("sex"));

    /** Two hidden cells with two persons together have one each: no width was asked for, and the check finds it all the same. */
    @Test
    void hiddenCellsThatWholeNumbersGiveAwayAreFound() {
        var release = Releasing.of(hiding("sex,n\nF,1\nM,1\nX,50\n", List.of(new AreTooFew(5))), step -> {});

        assertThat(release.isSafe()).isFalse();
        assertThat(release.findings()).containsExactlyInAnyOrder("n, sex=F: 1–1", "n, sex=M: 1–1");
        assertThat(release.report()).containsEntry("safe", false).containsEntry("findings", release.findings());
        assertThat(String.valueOf(release.report().get("audit"))).contains("hiddenCells=2", "recovered=2");
    }

    /** Where zeros may be hidden, the two can be none and two as well. */
    @Test
    void hiddenZerosAreReckonedWithWhereARuleHidesThem() {
        List<PrimaryRule> rules = List.of(new AreTooFew(5), new ShareATrait("other"));

        assertThat(Releasing.of(hiding("sex,n\nF,1\nM,1\nX,50\n", rules), step -> {})
                        .isSafe())
                .isTrue();
    }

    /** With a largest change of one, a total published one too high and parts one too low are all known. */
    @Test
    void smallCountsThatTheSumsGiveAwayAreFound() {
        var noising = new Noising(new Noise(1, 0.9, 0), Optional.of("a secret that is long".getBytes(UTF_8)));
        int unsafe = 0;
        for (int at = 0; at < 60; at++) {
            var text = "sex,n,key\nF,2,%d\nM,9,%d\n".formatted(at, 7 * at + 3);
            var wish = new TableWish(SEX, "n", 0, Optional.of("key"), Optional.empty());
            var order = Orders.of(new TableOrder(Orders.file("table.csv", text), wish, Optional.empty()))
                    .by(Method.CELLKEY)
                    .noise(noising)
                    .order();
            var release = Releasing.of(order, step -> {});
            var shown = release.tables().getFirst().table();
            boolean pinned = Math.abs(value(shown, 0) - value(shown, 1) - value(shown, 2)) == 3;
            assertThat(release.isSafe()).isEqualTo(!pinned);
            if (pinned) {
                assertThat(release.findings()).containsExactly("n, sex=F: 2");
                unsafe++;
            }
        }
        assertThat(unsafe).isPositive();
    }

    @Test
    void aPlantedSmallCountAndABrokenSumAreFoundAfterRounding() {
        var table = Table.counts("t", List.of(Dimension.flat("sex", List.of("F", "M"))))
                .add(List.of("F"), 2)
                .add(List.of("M"), 9)
                .build();
        var right = Rounding.audited(table, SmallCountRounding.of(table, 5), 5);
        assertThat(right.isSafe()).isTrue();
        assertThat(right.audit()).containsEntry("countsBelowBase", 0).containsEntry("brokenSums", 0);

        var small = Rounding.audited(table, rounded(table, 11, 2, 9), 5);
        assertThat(small.findings()).containsExactly("persons, sex=F");
        assertThat(small.audit()).containsEntry("countsBelowBase", 1).containsEntry("brokenSums", 0);

        var broken = Rounding.audited(table, rounded(table, 11, 5, 9), 5);
        assertThat(broken.findings()).containsExactly("persons");
        assertThat(broken.audit()).containsEntry("countsBelowBase", 0).containsEntry("brokenSums", 1);
        assertThat(broken.isSafe()).isFalse();
    }

    private static ProtectedTable rounded(Table table, long... values) {
        var statuses = new Status[values.length];
        Arrays.fill(statuses, Status.ROUNDED);
        return ProtectedTable.of(table.layout(), statuses, values);
    }

    private static long value(ProtectedTable table, int cell) {
        return table.shown(cell).orElseThrow();
    }

    private static Order hiding(String text, List<PrimaryRule> rules) {
        var wish = new TableWish(SEX, "n", 0, Optional.empty(), Optional.empty());
        return Orders.of(new TableOrder(Orders.file("table.csv", text), wish, Optional.empty()))
                .rules(rules)
                .algebraOnly()
                .order();
    }
}
