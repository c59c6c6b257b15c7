package dk.helhed.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.disclosure.table.Cell;
import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Status;
import dk.helhed.disclosure.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Each way of getting hidden numbers back, one by one, on tables where it works. */
class AttackerTests {

    private static final Dimension AREA = Dimension.flat("area", List.of("A", "B", "C"));
    private static final Dimension SEX = Dimension.flat("sex", List.of("1", "2"));

    @Test
    void theOnlyHiddenCellOfARowIsTheTotalLessTheOthers() {
        var report = Attacker.attack(Knowledge.of(List.of(areas(Set.of("A")))), 1);

        assertThat(report.isSafe()).isFalse();
        assertThat(report.recovered()).containsExactly(new Recovered(cell("area", "A"), new Bounds(4, 4)));
        assertThat(report.recovered().getFirst().isExact()).isTrue();
    }

    @Test
    void twoHiddenCellsAreKnownBetweenBounds() {
        var report = Attacker.everyBound(Knowledge.of(List.of(areas(Set.of("A", "B")))), 1);

        assertThat(report.isSafe()).isTrue();
        assertThat(report.bounds())
                .isEqualTo(Map.of(cell("area", "A"), new Bounds(1, 12), cell("area", "B"), new Bounds(1, 12)));
    }

    @Test
    void twoHiddenCellsWithTwoPersonsHaveOneEach() {
        var table = protect(
                Table.counts("t", List.of(AREA))
                        .add(List.of("A"), 1)
                        .add(List.of("B"), 1)
                        .add(List.of("C"), 9)
                        .build(),
                Set.of("A", "B"));

        assertThat(Attacker.attack(Knowledge.of(List.of(table)), 1).recovered()).hasSize(2);
        assertThat(Attacker.attack(Knowledge.of(List.of(table)).withHiddenZeros(), 1)
                        .recovered())
                .isEmpty();
    }

    @Test
    void boundsThatAreTooCloseAreFound() {
        var report = Attacker.attack(Knowledge.of(List.of(areas(Set.of("A", "B")))), 12);

        assertThat(report.recovered()).hasSize(2);
        assertThat(report.recovered().getFirst().isExact()).isFalse();
    }

    @Test
    void aPercentageBesideTheWholeGivesThePartAway() {
        var table = areas(Set.of("A", "B"));
        var percentage = new Percentage(cell("area", "A"), total(), 19.0, 1);

        var report = Attacker.attack(Knowledge.of(List.of(table)).andPercentages(List.of(percentage)), 1);

        assertThat(report.recovered()).contains(new Recovered(cell("area", "A"), new Bounds(4, 4)));
        var coarse = new Percentage(cell("area", "A"), total(), 20, 0);
        assertThat(Attacker.attack(
                                Knowledge.of(List.of(areas(Set.of("A", "B", "C", "TOT"))))
                                        .andPercentages(List.of(coarse)),
                                1)
                        .recovered())
                .isEmpty();
    }

    @Test
    void thePercentageOfTwoHiddenCellsTiesThemTogether() {
        var table = areas(Set.of("A", "B"));
        var percentage = new Percentage(cell("area", "A"), cell("area", "B"), 44.4, 1);

        var report = Attacker.attack(Knowledge.of(List.of(table)).andPercentages(List.of(percentage)), 1);

        assertThat(report.recovered()).hasSize(2);
    }

    @Test
    void twoFiltersThatDifferInOneAreaGiveItAway() {
        var table = areas(Set.of("A", "B", "C"));
        var filters = List.of(new Answer(List.of(cell("area", "A"), cell("area", "B")), 13));

        var report = Attacker.attack(Knowledge.of(List.of(table)).andAnswers(filters), 1);

        assertThat(report.recovered()).containsExactly(new Recovered(cell("area", "C"), new Bounds(8, 8)));
    }

    @Test
    void zoomingInAreaByAreaGivesEachStepsRestAway() {
        var table = areas(Set.of("A", "B", "C"));
        var zoom = List.of(
                new Answer(List.of(cell("area", "A")), 4),
                new Answer(List.of(cell("area", "A"), cell("area", "B")), 13));

        var report = Attacker.attack(Knowledge.of(List.of(table)).andAnswers(zoom), 1);

        assertThat(report.recovered()).hasSize(3);
    }

    @Test
    void anEarlierReleaseOpensALaterOne() {
        var now = areas(Set.of("A", "B"));
        var before = areas(Set.of("B", "C"));

        assertThat(Attacker.attack(Knowledge.of(List.of(now)).and(List.of(before)), 1)
                        .recovered())
                .extracting(Recovered::cell)
                .contains(cell("area", "B"));
    }

    @Test
    void aNeighborTableOpensTheFirst() {
        var linked = Table.counts("both", List.of(AREA, SEX))
                .add(List.of("A", "1"), 3)
                .add(List.of("A", "2"), 1)
                .add(List.of("B", "1"), 4)
                .add(List.of("B", "2"), 5)
                .add(List.of("C", "1"), 8)
                .build();
        var shown = ProtectedTable.of(linked.layout(), all(linked.size()), linked.values());

        var report = Attacker.attack(Knowledge.of(List.of(areas(Set.of("A", "B")), shown)), 1);

        assertThat(report.hidden()).isZero();
    }

    @Test
    void whereFractionsLeaveADoubtWholeNumbersDecide() {
        var cube = Table.counts(
                        "cube", List.of(Dimension.flat("x", List.of("1", "2")), Dimension.flat("y", List.of("1", "2"))))
                .add(List.of("1", "1"), 1)
                .add(List.of("1", "2"), 2)
                .add(List.of("2", "1"), 2)
                .add(List.of("2", "2"), 1)
                .build();
        Status[] statuses = all(cube.size());
        for (int cell = 0; cell < cube.size(); cell++) {
            statuses[cell] = cube.layout().isInner(cell) ? Status.HIDDEN : Status.VALUE;
        }
        var report = Attacker.everyBound(
                Knowledge.of(List.of(ProtectedTable.of(cube.layout(), statuses, cube.values()))), 1);

        assertThat(report.isSafe()).isTrue();
        assertThat(report.bounds().values()).containsOnly(new Bounds(1, 2));
    }

    private static ProtectedTable areas(Set<String> hidden) {
        return protect(
                Table.counts("t", List.of(AREA))
                        .add(List.of("A"), 4)
                        .add(List.of("B"), 9)
                        .add(List.of("C"), 8)
                        .build(),
                hidden);
    }

    private static ProtectedTable protect(Table table, Set<String> hidden) {
        Status[] statuses = all(table.size());
        for (int cell = 0; cell < statuses.length; cell++) {
            statuses[cell] = hidden.contains(table.layout().codes(cell).getFirst()) ? Status.HIDDEN : Status.VALUE;
        }
        return ProtectedTable.of(table.layout(), statuses, table.values());
    }

    private static Status[] all(int size) {
        Status[] statuses = new Status[size];
        Arrays.fill(statuses, Status.VALUE);
        return statuses;
    }

    private static Cell cell(String dimension, String code) {
        return new Cell("persons", new TreeMap<>(Map.of(dimension, code)));
    }

    private static Cell total() {
        return new Cell("persons", new TreeMap<>());
    }
}
