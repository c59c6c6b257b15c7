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

    /** Data set z1 of SSBtools, and what the reference page of GaussSuppressionFromData prints for it with a largest count of 3. */
    @Test
    void z1HidesTwoSourcesOfIncomeInThreeRegions() {
        var regions = Dimension.flat("region", List.of("A", "B", "C", "D", "E", "F", "G", "H"));

        var suppressed = FastSuppression.of(
                LinkedTables.of(incomes("z1", regions)), Protection.ofAtLeast(4).withWidth(0));

        assertThat(hidden(suppressed, 0))
                .containsExactly("B annet", "B arbeid", "D annet", "D arbeid", "H annet", "H arbeid");
    }

    /**
     * Data set z2 of SSBtools, regions in two hierarchies at once, and what the same page prints for it with a largest count of 3 where zeros are shown. Of the
     * 24 cells there, the two of county 4 are those of B, its only region.
     */
    @Test
    void z2HidesTheSameCellsInTwoLinkedHierarchies() {
        var counties = Dimension.hierarchy(
                "region", above(Map.of("1", "A I", "4", "B", "5", "C D", "6", "E F", "8", "G H", "10", "J K")));
        var groups = Dimension.hierarchy("region", above(Map.of("300", "A B C D E F G H", "400", "I J K")));

        var suppressed = FastSuppression.of(
                LinkedTables.of(incomes("counties", counties), incomes("groups", groups)),
                Protection.ofAtLeast(4).withWidth(0).withInsiders(false));

        SortedSet<String> hidden = hidden(suppressed, 0);
        hidden.addAll(hidden(suppressed, 1));
        assertThat(hidden)
                .containsExactlyInAnyOrder(
                        "10 arbeid",
                        "10 trygd",
                        "300 annet",
                        "300 arbeid",
                        "4 arbeid",
                        "4 trygd",
                        "400 annet",
                        "400 arbeid",
                        "A annet",
                        "A trygd",
                        "B arbeid",
                        "B trygd",
                        "C annet",
                        "C arbeid",
                        "D annet",
                        "D arbeid",
                        "G annet",
                        "G arbeid",
                        "H annet",
                        "H arbeid",
                        "I annet",
                        "I trygd",
                        "K arbeid",
                        "K trygd");
    }

    /** The same page: a table of three rows in which three of one person stand in a row, and in another three zeros, without regard to singletons. */
    @Test
    void threeOfOnePersonHideThreeCellsOfTheRowWithoutZeros() {
        var table = rows("df", new int[][] {{1, 1, 1, 5, 5}, {9, 9, 9, 9, 9}, {0, 0, 0, 7, 7}});

        var suppressed = FastSuppression.of(
                LinkedTables.of(table), Protection.ofAtLeast(4).withWidth(0).withInsiders(false));

        assertThat(hidden(suppressed, 0)).containsExactly("1 A", "1 B", "1 C", "2 A", "2 B", "2 C");
    }

    /** The same page: zeros are hidden, too, and these four protect each other without regard to singletons. */
    @Test
    void zerosThatMustBeHiddenProtectEachOther() {
        var table = rows("z", new int[][] {{0, 2, 5}, {0, 0, 6}, {7, 8, 9}});
        var protection = Protection.by(new PrimaryRules(List.of(new AreTooFew(4, true))));

        var suppressed = FastSuppression.of(
                LinkedTables.of(table), protection.withWidth(0).withInsiders(false));

        assertThat(hidden(suppressed, 0)).containsExactly("1 A", "1 B", "2 A", "2 B");
    }

    /** Persons by region and main income, as the vignette of easySdcTable prints them; z1 has the first eight regions. */
    private static Table incomes(String name, Dimension regions) {
        var sources = List.of("annet", "arbeid", "soshjelp", "trygd");
        var builder = Table.counts(name, List.of(regions, Dimension.flat("hovedint", sources)));
        Map.ofEntries(
                        Map.entry("A", new int[] {11, 11, 55, 36}),
                        Map.entry("B", new int[] {7, 1, 29, 18}),
                        Map.entry("C", new int[] {5, 8, 35, 25}),
                        Map.entry("D", new int[] {13, 2, 17, 13}),
                        Map.entry("E", new int[] {9, 14, 63, 52}),
                        Map.entry("F", new int[] {12, 9, 24, 22}),
                        Map.entry("G", new int[] {6, 4, 22, 8}),
                        Map.entry("H", new int[] {9, 3, 38, 15}),
                        Map.entry("I", new int[] {3, 0, 9, 2}),
                        Map.entry("J", new int[] {9, 0, 32, 20}),
                        Map.entry("K", new int[] {4, 2, 18, 11}))
                .forEach((region, counts) -> {
                    for (int at = 0; at < counts.length && regions.find(region).isPresent(); at++) {
                        builder.add(List.of(region, sources.get(at)), counts[at]);
                    }
                });
        return builder.build();
    }

    /** A hierarchy of the codes that stand below each other code, in one string. */
    private static Map<String, String> above(Map<String, String> below) {
        Map<String, String> parents = new TreeMap<>();
        below.forEach((parent, codes) -> {
            parents.put(parent, "Total");
            List.of(codes.split(" ")).forEach(code -> parents.put(code, parent));
        });
        return parents;
    }

    private static Table rows(String name, int[][] counts) {
        var columns = List.of("A", "B", "C", "D", "E").subList(0, counts[0].length);
        var builder = Table.counts(
                name, List.of(Dimension.flat("row", List.of("1", "2", "3")), Dimension.flat("column", columns)));
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < columns.size(); column++) {
                builder.add(new int[] {row + 1, column + 1}, counts[row][column]);
            }
        }
        return builder.build();
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
