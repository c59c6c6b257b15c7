package dk.helhed.disclosure.table;

import static dk.helhed.disclosure.table.DimensionTests.assertFault;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TableTests {

    private static final Dimension AREA =
            Dimension.hierarchy("area", Map.of("M1", "R1", "M2", "R1", "M3", "R2", "R1", "DK", "R2", "DK"));
    private static final Dimension SEX = Dimension.flat("sex", List.of("1", "2"));

    @Test
    void everyTotalIsComputed() {
        var table = areaAndSex();

        assertThat(table.value(List.of("DK", "TOT"))).isEqualTo(20);
        assertThat(table.value(List.of("R1", "TOT"))).isEqualTo(13);
        assertThat(table.value(List.of("R1", "1"))).isEqualTo(5);
        assertThat(table.value(List.of("M3", "TOT"))).isEqualTo(7);
        assertThat(table.size()).isEqualTo(16);
    }

    @Test
    void aKnownZeroIsACellAndAStructuralZeroIsNone() {
        var table = areaAndSex();

        assertThat(table.read(List.of("M2", "1"))).hasValue(0);
        assertThat(table.read(List.of("M3", "1"))).isEmpty();
        assertThat(table.value(List.of("M3", "1"))).isZero();
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        List<int[]> rows = new ArrayList<>();
        for (int area : new int[] {2, 3, 5}) {
            rows.add(new int[] {area, 1});
            rows.add(new int[] {area, 2});
        }
        var first = build(rows);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(rows, new Random(seed));
            assertThat(build(rows).values()).isEqualTo(first.values());
        }
    }

    @Test
    void theLargestContributionsGoUpIntoTheTotals() {
        var table = Table.of("turnover", "kroner", List.of(AREA, SEX))
                .withContributions(2)
                .add(List.of("M1", "1"), 100, 3, 60, 30)
                .add(List.of("M2", "1"), 90, 2, 50, 40)
                .build();

        int region = table.layout().find(List.of("R1", "1")).orElseThrow();
        assertThat(table.contributors(region)).isEqualTo(5);
        assertThat(table.contribution(region, 0)).isEqualTo(60);
        assertThat(table.contribution(region, 1)).isEqualTo(50);
    }

    @Test
    void badRowsAreNamed() {
        assertFault(() -> Table.counts("t", List.of(SEX)).add(List.of("TOT"), 1), Fault.NOT_INNER, "sex", "TOT");
        assertFault(() -> Table.counts("t", List.of(SEX)).add(List.of("3"), 1), Fault.UNKNOWN_CODE, "sex", "3");
        assertFault(() -> Table.counts("t", List.of(SEX)).add(List.of("1", "2"), 1), Fault.WRONG_WIDTH, 1, 2);
        assertFault(
                () -> Table.counts("t", List.of(SEX)).add(List.of("1"), -1),
                Fault.NEGATIVE,
                "t",
                "persons, sex=1",
                -1L);
        assertFault(() -> Table.counts("t", List.of(SEX)).build(), Fault.EMPTY_TABLE, "t");
        assertFault(
                () -> Table.counts("t", List.of(SEX))
                        .add(List.of("1"), 1)
                        .add(List.of("1"), 2)
                        .build(),
                Fault.CELL_TWICE,
                "t",
                "persons, sex=1");
    }

    @Test
    void aRateIsATableOfThoseInsideAndOutside() {
        var whole = Table.counts("pupils", List.of(SEX))
                .add(List.of("1"), 9)
                .add(List.of("2"), 4)
                .build();
        var part = Table.counts("pupils", List.of(SEX)).add(List.of("1"), 7).build();

        var rate = Rate.table("passed", part, whole);

        assertThat(rate.value(List.of("1", Rate.OUT))).isEqualTo(2);
        assertThat(rate.read(List.of("2", Rate.IN))).hasValue(0);
        assertThat(rate.value(List.of("TOT", "TOT"))).isEqualTo(13);
        assertFault(() -> Rate.table("passed", whole, part), Fault.PART_ABOVE_WHOLE, "persons, sex=2", 4L, 0);
    }

    private static Table build(List<int[]> rows) {
        var builder = Table.counts("t", List.of(AREA, SEX));
        rows.forEach(row -> builder.add(row, row[0] * 10L + row[1]));
        return builder.build();
    }

    private static Table areaAndSex() {
        return Table.counts("people", List.of(AREA, SEX))
                .add(List.of("M1", "1"), 5)
                .add(List.of("M1", "2"), 6)
                .add(List.of("M2", "1"), 0)
                .add(List.of("M2", "2"), 2)
                .add(List.of("M3", "2"), 7)
                .build();
    }
}
