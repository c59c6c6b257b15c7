package dk.helhed.disclosure.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Status;
import dk.helhed.disclosure.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class WiderCategoriesTests {

    private static final Dimension COUNTRIES = Dimension.hierarchy(
            "origin",
            Map.of(
                    "SYR", "East", "IRQ", "East", "AFG", "East", "DEU", "West", "POL", "West", "East", "All", "West",
                    "All"));

    private static final Dimension SEX = Dimension.flat("sex", List.of("F", "M"));

    @Test
    void proposesTheGroupInsteadOfItsCountriesWithTheLossBesideIt() {
        var proposals = WiderCategories.of(table(), belowFive(table()), WiderCategoriesTests::belowFive);

        var east = new Merge("origin", set("AFG", "IRQ", "SYR"), "East");
        assertThat(proposals).contains(new Proposal(List.of(east), new Loss(24, 5, 9), new Loss(15, 0, 0)));
    }

    @Test
    void proposesOnlyTheCodesThatAreMostlyHiddenToo() {
        var proposals = WiderCategories.of(table(), belowFive(table()), WiderCategoriesTests::belowFive);

        assertThat(proposals.getFirst().merges()).containsExactly(new Merge("origin", set("AFG", "IRQ"), "AFG+IRQ"));
        assertThat(proposals.getFirst().after().shown()).isEqualTo(20);
    }

    @Test
    void leavesOutWhatSparesNothing() {
        var proposals = WiderCategories.of(table(), belowFive(table()), WiderCategoriesTests::belowFive);

        assertThat(proposals)
                .noneMatch(proposal -> proposal.merges().stream()
                        .allMatch(merge ->
                                merge.into().equals("West") || merge.dimension().equals("sex")));
        var shown = Table.counts("t", List.of(SEX))
                .add(List.of("F"), 9)
                .add(List.of("M"), 8)
                .build();
        assertThat(WiderCategories.of(shown, belowFive(shown), WiderCategoriesTests::belowFive))
                .isEmpty();
    }

    @Test
    void triesToLeaveOutTheWholeLowestLevel() {
        var proposals = WiderCategories.of(table(), belowFive(table()), WiderCategoriesTests::belowFive);

        assertThat(proposals)
                .anyMatch(proposal ->
                        proposal.merges().stream().map(Merge::into).toList().equals(List.of("East", "West")));
    }

    @Test
    void neverMergesWhatIsNotAddedTogether() {
        var years = Dimension.separate("year", List.of("2024", "2025"));
        var table = Table.counts("t", List.of(years))
                .add(List.of("2024"), 2)
                .add(List.of("2025"), 3)
                .build();

        assertThat(WiderCategories.of(table, belowFive(table), WiderCategoriesTests::belowFive))
                .isEmpty();
    }

    @Test
    void addsValuesContributorsAndLargestContributionsOfMergedCells() {
        var flat = Dimension.flat("sector", List.of("a", "b", "c"));
        var table = Table.of("t", "kroner", List.of(flat))
                .withContributions(2)
                .add(List.of("a"), 100, 2, 70, 30)
                .add(List.of("b"), 60, 3, 40, 15)
                .add(List.of("c"), 5, 1, 5)
                .build();

        var merged = MergedTable.of(table, List.of(Merge.together("sector", set("a", "b"))));

        var cell = merged.layout().find(List.of("a+b")).orElseThrow();
        assertThat(merged.value(cell)).isEqualTo(160);
        assertThat(merged.contributors(cell)).isEqualTo(5);
        assertThat(merged.contribution(cell, 0)).isEqualTo(70);
        assertThat(merged.contribution(cell, 1)).isEqualTo(40);
        assertThat(merged.value(List.of("TOT"))).isEqualTo(165);
    }

    @Test
    void keepsNamesOfManyCodesShort() {
        var many = new TreeSet<String>();
        for (int code = 100; code < 150; code++) {
            many.add(String.valueOf(code));
        }
        assertThat(Merge.together("origin", many).into()).isEqualTo("100+49");
    }

    @Test
    void refusesToMergeOneCodeOrInADimensionThatIsNotThere() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Merge("origin", set("SYR"), "East"));
        Assertions.assertThatExceptionOfType(DisclosureException.class)
                .isThrownBy(() -> MergedTable.of(table(), List.of(new Merge("area", set("1", "2"), "x"))));
    }

    private static SortedSet<String> set(String... codes) {
        return new TreeSet<>(List.of(codes));
    }

    private static Table table() {
        return Table.counts("t", List.of(COUNTRIES, SEX))
                .add(List.of("SYR", "F"), 20)
                .add(List.of("SYR", "M"), 30)
                .add(List.of("IRQ", "F"), 2)
                .add(List.of("IRQ", "M"), 3)
                .add(List.of("AFG", "F"), 3)
                .add(List.of("AFG", "M"), 1)
                .add(List.of("DEU", "F"), 50)
                .add(List.of("DEU", "M"), 60)
                .add(List.of("POL", "F"), 70)
                .add(List.of("POL", "M"), 80)
                .build();
    }

    /** A protection simple enough to follow: what is below five is hidden, and nothing else. */
    private static ProtectedTable belowFive(Table table) {
        var statuses = new Status[table.size()];
        Arrays.setAll(statuses, cell -> table.value(cell) < 5 ? Status.HIDDEN : Status.VALUE);
        return ProtectedTable.of(table.layout(), statuses, table.values());
    }
}
