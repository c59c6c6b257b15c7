package dk.helhed.disclosure.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.Fault;
import dk.helhed.tables.RowError;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableFileTests {

    private static final Column AREA = new Column.Hierarchy(
            "area", "area.csv", Map.of("751", "MJ", "740", "MJ", "461", "SD", "MJ", "DK", "SD", "DK"));

    private static final Column SEX = new Column.Flat("sex");

    private static final TableWish WISH = wish(0);

    @Test
    void readsInnerCellsAndComputesEveryTotal() {
        var read = TableFile.read(file("""
                Area,SEX,N
                751,F,10
                751,M,4
                740,F,3
                461,M,7
                """), WISH);

        assertThat(read.table().value(List.of("DK", "TOT"))).isEqualTo(24);
        assertThat(read.table().value(List.of("MJ", "F"))).isEqualTo(13);
        assertThat(read.table().size()).isEqualTo(6 * 3 - 3);
        assertThat(read.headings()).containsExactly(Map.entry("Area", 0), Map.entry("SEX", 1), Map.entry("N", -1));
        assertThat(read.unused()).isEmpty();
        assertThat(read.checkedTotals()).isZero();
    }

    @Test
    void readsDanishFiles() {
        var read = TableFile.read(file("\uFEFFn;sex;area\r\n10,00;F;751\r\n4;M;751\r\n"), WISH);

        assertThat(read.table().value(List.of("MJ", "TOT"))).isEqualTo(14);
        assertThat(read.headings().sequencedKeySet()).containsExactly("n", "sex", "area");
    }

    @Test
    void readsAmountsInUnitsOfTheirLastDecimal() {
        var read = TableFile.read(file("area;sex;n\n751;F;10,5\n751;M;0.25\n"), wish(2));

        assertThat(read.table().value(List.of("DK", "TOT"))).isEqualTo(1075);
    }

    @Test
    void checksTotalsThatAreGiven() {
        var rows = "area,sex,n\n751,F,10\n740,F,3\nMJ,F,%s\nDK,TOT,13\n";

        assertThat(TableFile.read(file(rows.formatted("13")), WISH).checkedTotals())
                .isEqualTo(2);
        var error = error(rows.formatted("12"));
        assertThat(error.line()).isEqualTo(4);
        assertThat(error.expected()).isEqualTo(ExpectedTable.SUM);
        assertThat(error.found()).isEqualTo("12");
        assertThat(error.arguments()).hasToString("[13]");
    }

    @Test
    void refusesATotalWithNothingBelowIt() {
        assertThat(error("area,sex,n\n751,F,10\nSD,F,5\n").expected()).isEqualTo(ExpectedTable.SUM);
        assertThat(error("area,sex,n\nSD,F,5\n").expected().key()).isEqualTo("intake.expected.rows");
    }

    @Test
    void refusesWhatIsNoCount() {
        for (var value : List.of("-1", "", "..", "1.5", "1e3", "12 000", "99999999999999999", "+5")) {
            var error = error("area,sex,n\n751,F," + value + "\n");
            assertThat(error.expected()).as(value).isEqualTo(ExpectedTable.COUNT);
            assertThat(error.column()).isEqualTo("n");
        }
    }

    @Test
    void refusesCodesThatTheHierarchyDoesNotHave() {
        assertThat(error("area,sex,n\n999,F,5\n").expected()).isEqualTo(ExpectedTable.KNOWN_CODE);
        assertThat(error("area,sex,n\n751,,5\n").expected()).isEqualTo(ExpectedTable.CODE);
    }

    @Test
    void refusesATotalThatIsNotCalledOne() {
        var error = error("area,sex,n\n751,F,5\n751,M,6\n751,both,11\n461,F,1\n461,M,0\n461,both,1\n");

        assertThat(error.expected()).isEqualTo(ExpectedTable.TOTAL);
        assertThat(error.found()).isEqualTo("both");
        assertThat(error.arguments()).containsExactly("TOT");
        // Two codes may be equal everywhere, and one cell is not enough to tell a total by.
        TableFile.read(file("area,sex,n\n751,F,5\n751,M,5\n461,F,1\n461,M,1\n"), WISH);
        TableFile.read(
                file("sex,n\nF,5\nM,6\nboth,11\n"),
                new TableWish(List.of(SEX), "n", 0, Optional.empty(), Optional.empty()));
        // A code that is the sum of the others in some cells only is one like them.
        TableFile.read(file("area,sex,n\n751,F,5\n751,M,6\n751,x,11\n461,F,1\n461,M,0\n461,x,2\n"), WISH);
    }

    @Test
    void refusesTheSameCellTwice() {
        var error = error("area,sex,n\n751,F,5\n740,F,1\n751,F,6\n");

        assertThat(error.line()).isEqualTo(4);
        assertThat(error.expected()).isEqualTo(ExpectedTable.ONCE);
        assertThat(error.arguments()).containsExactly(2L);
    }

    @Test
    void addsRowsTogetherThatDifferInColumnsNotAskedFor() {
        var read = TableFile.read(file("area,sex,age,n\n751,F,young,5\n751,F,old,6\n"), WISH);

        assertThat(read.table().value(List.of("751", "F"))).isEqualTo(11);
        assertThat(read.unused()).containsExactly("age");
    }

    @Test
    void addsKeysUpTooWhicheverWayTheyAreWritten() {
        var wish = new TableWish(List.of(AREA, SEX), "n", 0, Optional.of("key"), Optional.empty());
        var read = TableFile.read(file("area,sex,n,key\n751,F,5,0.75\n751,M,6,9223372036854775807\n"), wish);

        int inner = read.table().layout().find(List.of("751", "F")).orElseThrow();
        int total = read.table().layout().find(List.of("DK", "F")).orElseThrow();
        assertThat(read.keys()[inner]).isEqualTo(750_000_000L).isEqualTo(read.keys()[total]);
        assertThat(read.keys()).hasSize(read.table().size());
        assertThat(errorOf("area,sex,n,key\n751,F,5,x\n", wish).expected()).isEqualTo(ExpectedTable.KEY);
    }

    @Test
    void readsWhoContributesToAmounts() {
        var wish = new TableWish(
                List.of(SEX),
                "n",
                2,
                Optional.empty(),
                Optional.of(new TableWish.Contributions("firms", List.of("top1", "top2"))));
        var table = TableFile.read(file("sex,n,firms,top1,top2\nF,10.5,3,7,2.5\nM,4,1,4,0\n"), wish)
                .table();

        int total = table.layout().find(List.of("TOT")).orElseThrow();
        assertThat(table.contributors(total)).isEqualTo(4);
        assertThat(table.contribution(total, 0)).isEqualTo(700);
        assertThat(table.contribution(total, 1)).isEqualTo(400);
        assertThat(errorOf("sex,n,firms,top1,top2\nF,10.5,3.5,7,2.5\n", wish).expected())
                .isEqualTo(ExpectedTable.COUNT);
        assertThat(errorOf("sex,n,firms,top1,top2\nF,10.555,3,7,2.5\n", wish).expected())
                .isEqualTo(ExpectedTable.AMOUNT);
    }

    @Test
    void namesTheColumnThatIsMissing() {
        assertThat(error("area,n\n751,1\n").column()).isEqualTo("sex");
        assertThat(error("area,sex,count\n751,F,1\n").column()).isEqualTo("n");
    }

    @Test
    void leavesALoopToTheDimension() {
        var loop = new Column.Hierarchy("area", "area.csv", Map.of("A", "B", "B", "C", "C", "A", "x", "A"));
        var refused = catchThrowableOfType(
                DisclosureException.class,
                () -> TableFile.read(
                        file("area,n\nx,1\n"),
                        new TableWish(List.of(loop), "n", 0, Optional.empty(), Optional.empty())));

        assertThat(refused.fault()).isEqualTo(Fault.LOOP);
    }

    @Test
    void neverAddsYears() {
        var wish = new TableWish(List.of(new Column.Separate("year")), "n", 0, Optional.empty(), Optional.empty());

        assertThat(TableFile.read(file("year,n\n2024,1\n2025,2\n"), wish)
                        .table()
                        .size())
                .isEqualTo(2);
    }

    private static TableWish wish(int decimals) {
        return new TableWish(List.of(AREA, SEX), "n", decimals, Optional.empty(), Optional.empty());
    }

    private static RowError error(String text) {
        return errorOf(text, WISH);
    }

    private static RowError errorOf(String text, TableWish wish) {
        return catchThrowableOfType(RefusedFileException.class, () -> TableFile.read(file(text), wish))
                .errors()
                .getFirst();
    }

    private static NamedFile file(String text) {
        return new NamedFile("table.csv", () -> new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
