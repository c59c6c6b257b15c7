package dk.helhed.disclosure.table;

import static dk.helhed.disclosure.table.DimensionTests.assertFault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LinkedTablesTests {

    private static final Dimension AREA = Dimension.flat("area", List.of("A", "B"));
    private static final Dimension SEX = Dimension.flat("sex", List.of("1", "2"));

    @Test
    void tablesShareTheCellsThatMeanTheSame() {
        var byArea = Table.counts("areas", List.of(AREA))
                .add(List.of("A"), 3)
                .add(List.of("B"), 5)
                .build();
        var byBoth = Table.counts("areas and sexes", List.of(SEX, AREA))
                .add(List.of("1", "A"), 1)
                .add(List.of("2", "A"), 2)
                .add(List.of("1", "B"), 5)
                .build();

        var linked = LinkedTables.of(byArea, byBoth);

        assertThat(linked.size()).isEqualTo(byBoth.size());
        int total = byBoth.layout().find(List.of("TOT", "TOT")).orElseThrow();
        assertThat(linked.number(1, total)).isEqualTo(linked.number(0, 0));
        assertThat(linked.cell(0)).hasToString("persons");
        assertThat(linked.value(0)).isEqualTo(8);
    }

    @Test
    void theOrderOfDimensionsDoesNotMatter() {
        var one = Table.counts("one", List.of(AREA, SEX))
                .add(List.of("A", "1"), 3)
                .add(List.of("B", "2"), 4)
                .build();
        var other = Table.counts("other", List.of(SEX, AREA))
                .add(List.of("1", "A"), 3)
                .add(List.of("2", "B"), 4)
                .build();

        assertThat(LinkedTables.of(one, other).size()).isEqualTo(one.size());
    }

    @Test
    void aTableOfOneSexSharesTheCellsOfThatSex() {
        var women = Table.of("women", new Cell("persons", new TreeMap<>(Map.of("sex", "2"))), List.of(AREA))
                .add(List.of("A"), 2)
                .add(List.of("B"), 4)
                .build();
        var byBoth = Table.counts("areas and sexes", List.of(SEX, AREA))
                .add(List.of("1", "A"), 1)
                .add(List.of("2", "A"), 2)
                .add(List.of("2", "B"), 4)
                .build();

        var linked = LinkedTables.of(byBoth, women);

        assertThat(linked.size()).isEqualTo(byBoth.size());
        assertThat(women.layout().cell(0)).hasToString("persons, sex=2");
        assertThat(linked.number(1, 0))
                .isEqualTo(linked.number(
                        0, byBoth.layout().find(List.of("2", "TOT")).orElseThrow()));
    }

    @Test
    void aTableIsNotToldByWhatAllOfItHaveInCommon() {
        var women = new Cell("persons", new TreeMap<>(Map.of("sex", "2")));

        assertThatThrownBy(() -> Table.of("women", women, List.of(AREA, SEX)))
                .hasMessageContaining("persons, sex=2 is told by sex");
    }

    @Test
    void aSharedCellWithTwoValuesIsNamed() {
        var one = Table.counts("one", List.of(AREA)).add(List.of("A"), 3).build();
        var other = Table.counts("other", List.of(AREA)).add(List.of("A"), 4).build();

        assertFault(() -> LinkedTables.of(one, other), Fault.TABLES_DISAGREE, "persons", 3L, 4L);
    }

    @Test
    void tablesOfOtherMeasuresShareNothing() {
        var people = Table.counts("people", List.of(AREA)).add(List.of("A"), 3).build();
        var kroner = Table.of("income", "kroner", List.of(AREA))
                .add(List.of("A"), 900)
                .build();

        assertThat(LinkedTables.of(people, kroner).size()).isEqualTo(4);
    }

    @Test
    void everySumHolds() {
        var area = Dimension.hierarchy("area", Map.of("M1", "R1", "M2", "R1", "M3", "R2", "R1", "DK", "R2", "DK"));
        var builder = Table.counts("t", List.of(area, SEX));
        for (String code : List.of("M1", "M2", "M3")) {
            builder.add(List.of(code, "1"), code.charAt(1)).add(List.of(code, "2"), 7);
        }
        var linked = LinkedTables.of(builder.build());
        var relations = linked.relations();

        assertThat(relations.size()).isEqualTo(3 * 3 + 6);
        for (int relation = 0; relation < relations.size(); relation++) {
            long sum = 0;
            for (int part = 0; part < relations.parts(relation); part++) {
                sum += linked.value(relations.part(relation, part));
            }
            assertThat(sum).isEqualTo(linked.value(relations.whole(relation)));
        }
    }

    @Test
    void aProtectedTableForgetsWhatItHides() {
        var table = Table.counts("one", List.of(AREA))
                .add(List.of("A"), 3)
                .add(List.of("B"), 4)
                .build();

        var shown = ProtectedTable.of(
                table.layout(), new Status[] {Status.VALUE, Status.HIDDEN, Status.MERGED}, table.values());

        assertThat(shown.shown(0)).hasValue(7);
        assertThat(shown.shown(1)).isEmpty();
        assertThat(shown.shown(2)).isEmpty();
        assertThat(shown.count(Status.HIDDEN)).isOne();
        assertThat(Status.HIDDEN.word()).isEqualTo("hidden");
    }
}
