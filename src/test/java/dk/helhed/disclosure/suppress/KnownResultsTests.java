package dk.helhed.disclosure.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.disclosure.attack.Attacker;
import dk.helhed.disclosure.attack.Knowledge;
import dk.helhed.disclosure.primary.AreTooFew;
import dk.helhed.disclosure.primary.IsDominated;
import dk.helhed.disclosure.primary.PrimaryRules;
import dk.helhed.disclosure.primary.Reason;
import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.LinkedTables;
import dk.helhed.disclosure.table.Status;
import dk.helhed.disclosure.table.Table;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What other programs publish for the same tables: the R packages SSBtools and GaussSuppression of Statistics Norway (MIT), and sdcTools/UserSupport. */
class KnownResultsTests {

    private static final Dimension AGE = Dimension.flat("age", List.of("young", "old"));
    private static final Dimension GEO = Dimension.flat("geo", List.of("Spain", "Iceland", "Portugal"));
    private static final Dimension GEO_BY_UNION = Dimension.hierarchy(
            "geo", Map.of("Spain", "EU", "Portugal", "EU", "Iceland", "nonEU", "EU", "TOT", "nonEU", "TOT"));

    @Test
    void example1Of2015HidesThreeColumnsWhereZerosAreProtected() {
        var table = Table.counts("2015", List.of(AGE, GEO))
                .add(List.of("young", "Spain"), 5)
                .add(List.of("young", "Iceland"), 0)
                .add(List.of("young", "Portugal"), 0)
                .add(List.of("old", "Spain"), 6)
                .add(List.of("old", "Iceland"), 3)
                .add(List.of("old", "Portugal"), 4)
                .build();
        var rules = new PrimaryRules(List.of(new AreTooFew(3, true)));

        var suppressed = FastSuppression.of(LinkedTables.of(table), Protection.by(rules));

        assertThat(hidden(suppressed, 0))
                .containsExactly(
                        "old Iceland", "old Portugal", "old Spain", "young Iceland", "young Portugal", "young Spain");
    }

    @Test
    void example1Of2014WithAHierarchyHidesTheSameTenCells() {
        var table = Table.counts("2014", List.of(AGE, GEO_BY_UNION))
                .add(List.of("young", "Spain"), 5)
                .add(List.of("young", "Iceland"), 2)
                .add(List.of("young", "Portugal"), 0)
                .add(List.of("old", "Spain"), 6)
                .add(List.of("old", "Iceland"), 3)
                .add(List.of("old", "Portugal"), 4)
                .build();

        var suppressed = FastSuppression.of(
                LinkedTables.of(table), Protection.ofAtLeast(5).withWidth(0));

        assertThat(hidden(suppressed, 0))
                .containsExactly(
                        "TOT Portugal",
                        "TOT Spain",
                        "old EU",
                        "old Iceland",
                        "old Portugal",
                        "old nonEU",
                        "young EU",
                        "young Iceland",
                        "young Spain",
                        "young nonEU");
    }

    @Test
    void magnitude1HidesEightCellsForDominanceAndTwoForThem() {
        var sector = Dimension.flat("sector", List.of("Agriculture", "Entertainment", "Governmental", "Industry"));
        var table = Table.of("sales", "tenths", List.of(sector, GEO))
                .withContributions(2)
                .add(List.of("Agriculture", "Portugal"), 1004, 2, 759, 245)
                .add(List.of("Agriculture", "Spain"), 1398, 2, 966, 432)
                .add(List.of("Entertainment", "Iceland"), 168, 1, 168)
                .add(List.of("Entertainment", "Portugal"), 94, 2, 71, 23)
                .add(List.of("Entertainment", "Spain"), 1053, 3, 774, 164)
                .add(List.of("Governmental", "Portugal"), 236, 2, 216, 20)
                .add(List.of("Governmental", "Spain"), 92, 2, 65, 27)
                .add(List.of("Industry", "Iceland"), 203, 3, 96, 88)
                .add(List.of("Industry", "Portugal"), 291, 2, 257, 34)
                .add(List.of("Industry", "Spain"), 84, 1, 84)
                .build();
        var rules = new PrimaryRules(List.of(new IsDominated(1, 80), new IsDominated(2, 99)));

        var suppressed = FastSuppression.of(LinkedTables.of(table), Protection.by(rules));

        assertThat(suppressed.loss().primary()).isEqualTo(8);
        assertThat(hidden(suppressed, 0))
                .contains("Entertainment Spain", "Industry Iceland")
                .hasSize(10);
        int cell = table.layout().find(List.of("Industry", "Spain")).orElseThrow();
        assertThat(suppressed.reason(0, cell)).hasValue(Reason.DOMINATED);
    }

    @Test
    void theCounterexampleOfLinkedTablesHidesTheNeighborToo() {
        var linked = LinkedTables.of(
                byRegion(Map.of(
                        "A",
                        "county-1",
                        "B",
                        "county-1",
                        "I",
                        "county-1",
                        "J",
                        "county-1",
                        "K",
                        "county-2",
                        "L",
                        "county-2",
                        "M",
                        "county-2",
                        "N",
                        "county-2")),
                byRegion(Map.of(
                        "A", "small", "B", "small", "I", "small", "J", "small", "K", "small", "L", "BIG", "M", "BIG",
                        "N", "small")));

        var suppressed = FastSuppression.of(linked, Protection.ofAtLeast(4).withWidth(0));

        assertThat(hidden(suppressed, 0)).containsExactly("A", "B", "K", "L", "M", "N");
        assertThat(hidden(suppressed, 1)).containsExactly("A", "B", "K", "L", "M", "N");
        assertThat(Attacker.attack(Knowledge.of(suppressed.tables()), 1).recovered())
                .isEmpty();
    }

    @Test
    void threeWhoAreAloneAreNotGivenAway() {
        var table = Table.counts(
                "three singletons",
                List.of(
                        Dimension.flat("one", List.of("1", "2")),
                        Dimension.flat("other", List.of("A", "B", "H", "M", "W"))));
        int[][] counts = {{1, 1, 7, 1, 0}, {1, 0, 0, 2, 8}};
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 5; column++) {
                table.add(new int[] {row + 1, column + 1}, counts[row][column]);
            }
        }

        var suppressed = FastSuppression.of(LinkedTables.of(table.build()), Protection.ofAtLeast(3));

        assertThat(Attacker.attack(Knowledge.of(suppressed.tables()), 1).recovered())
                .isEmpty();
    }

    private static Table byRegion(Map<String, String> groups) {
        Map<String, String> parents = new TreeMap<>(groups);
        groups.values().forEach(group -> parents.put(group, "Total"));
        var builder = Table.counts("regions", List.of(Dimension.hierarchy("region", parents)));
        Map.of("A", 2, "B", 2, "I", 8, "J", 8, "K", 3, "L", 3, "M", 3, "N", 7)
                .forEach((region, count) -> builder.add(List.of(region), count));
        return builder.build();
    }

    private static SortedSet<String> hidden(Suppressed suppressed, int table) {
        var shown = suppressed.tables().get(table);
        SortedSet<String> hidden = new TreeSet<>();
        for (int cell = 0; cell < shown.size(); cell++) {
            if (shown.status(cell) == Status.HIDDEN) {
                hidden.add(String.join(" ", shown.layout().codes(cell)));
            }
        }
        return hidden;
    }
}
