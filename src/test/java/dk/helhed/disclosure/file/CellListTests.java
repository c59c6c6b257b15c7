package dk.helhed.disclosure.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dk.helhed.disclosure.table.Cell;
import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.Layout;
import dk.helhed.disclosure.table.Table;
import dk.helhed.tables.RowError;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CellListTests {

    private static final Layout AREAS = Table.of(
                    "areas", "n", List.of(dimension("area", "A", "B"), dimension("sex", "F", "M")))
            .add(List.of("A", "F"), 1)
            .build()
            .layout();

    private static final Layout AGES = Table.of("ages", "n", List.of(dimension("age", "F", "old")))
            .add(List.of("old"), 1)
            .build()
            .layout();

    @Test
    void acceptsTheColumnsOfAnyOfTheTablesInAnyOrder() {
        assertThat(read("sex,area\nF,A\n,B\nTOT,\nM,TOT\n"))
                .containsExactlyInAnyOrder(cell("area", "A", "sex", "F"), cell("area", "B"), cell(), cell("sex", "M"));
        assertThat(read("age\nold\n")).containsExactly(cell("age", "old"));
    }

    @Test
    void namesColumnsThatNoTableHas() {
        assertThat(errors("area,origin\nA,x\n")).singleElement().satisfies(error -> {
            assertThat(error.expected()).isEqualTo(ExpectedTable.DIMENSION);
            assertThat(error.line()).isEqualTo(1);
            assertThat(error.expected().key()).isEqualTo("protect.expected.dimension");
        });
    }

    /** F is a code of sex and of age, and none of area. */
    @Test
    void namesCodesThatTheColumnDoesNotHave() {
        assertThat(errors("area,sex\nA,F\nF,F\nB,old\n"))
                .extracting(RowError::line, RowError::found, RowError::expected)
                .containsExactly(tuple(3L, "F", ExpectedTable.KNOWN_CODE), tuple(4L, "old", ExpectedTable.KNOWN_CODE));
    }

    @Test
    void theFirstLineTellsTheColumnsInLowerCase() {
        assertThat(FirstLine.of(file("Area;SEX ;n\nA;F;3\n"))).containsExactly("area", "sex", "n");
    }

    private static Dimension dimension(String name, String... codes) {
        return Dimension.flat(name, List.of(codes));
    }

    private static Cell cell(String... codes) {
        var all = new TreeMap<String, String>();
        for (int at = 0; at < codes.length; at += 2) {
            all.put(codes[at], codes[at + 1]);
        }
        return new Cell("n", all);
    }

    private static Set<Cell> read(String text) {
        return CellList.read(file(text), Stream.of(AREAS, AGES).toList());
    }

    private static List<RowError> errors(String text) {
        return catchThrowableOfType(RefusedFileException.class, () -> read(text))
                .errors();
    }

    private static NamedFile file(String text) {
        return new NamedFile("list.csv", () -> new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
