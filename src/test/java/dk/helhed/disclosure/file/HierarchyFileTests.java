package dk.helhed.disclosure.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.helhed.tables.RowError;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HierarchyFileTests {

    @Test
    void readsEachCodeWithTheOneAboveIt() {
        assertThat(HierarchyFile.read(file("""
                child,parent
                751,Midtjylland
                Midtjylland,Hele landet
                101,Hovedstaden
                Hovedstaden,Hele landet
                """)))
                .isEqualTo(Map.of(
                        "751",
                        "Midtjylland",
                        "Midtjylland",
                        "Hele landet",
                        "101",
                        "Hovedstaden",
                        "Hovedstaden",
                        "Hele landet"));
    }

    @Test
    void readsDanishFilesWithSemicolonAndARowForTheRoot() {
        assertThat(HierarchyFile.read(
                        file("\uFEFFOverkode;Note;Kode\r\nI alt;;Kvinder\r\nI alt;x;Mænd\r\n;;I alt\r\n")))
                .isEqualTo(Map.of("Kvinder", "I alt", "Mænd", "I alt"));
    }

    @Test
    void refusesTwoParents() {
        var error = error("child,parent\nA,X\nB,X\nA,Y\n");

        assertThat(error.line()).isEqualTo(4);
        assertThat(error.expected()).isEqualTo(ExpectedTable.ONE_PARENT);
        assertThat(error.arguments()).containsExactly("A", 2L);
    }

    @Test
    void refusesTheSameRowTwice() {
        assertThat(error("child,parent\nA,X\nA,X\n").expected()).isEqualTo(ExpectedTable.ONE_PARENT);
    }

    @Test
    void refusesACodeThatIsItsOwnParent() {
        assertThat(error("child,parent\nA,A\n").expected()).isEqualTo(ExpectedTable.OTHER_PARENT);
    }

    @Test
    void refusesARowWithoutCode() {
        assertThat(error("child,parent\n,A\n").expected()).isEqualTo(ExpectedTable.CODE);
    }

    @Test
    void refusesMoreLevelsThanAnyHierarchyHasButLeavesLoopsToTheDimension() {
        var deep = IntStream.range(0, 51).mapToObj(i -> i + "," + (i + 1)).collect(Collectors.joining("\n"));
        var fine = IntStream.range(0, 49).mapToObj(i -> i + "," + (i + 1)).collect(Collectors.joining("\n"));

        assertThat(error("child,parent\n" + deep).expected()).isEqualTo(ExpectedTable.LEVELS);
        assertThat(HierarchyFile.read(file("child,parent\n" + fine))).hasSize(49);
        assertThat(HierarchyFile.read(file("child,parent\nA,B\nB,C\nC,A\n"))).hasSize(3);
    }

    @Test
    void wantsItsColumnsAndAtLeastOneRow() {
        assertThat(error("code,above\nA,B\n").column()).isEqualTo("child");
        assertThat(error("child,parent,child\nA,B,C\n").column()).isEqualTo("child");
        assertThat(error("child,parent\n").expected().key()).isEqualTo("intake.expected.rows");
        assertThat(error("").expected().key()).isEqualTo("intake.expected.rows");
        assertThat(error("child,parent\nA\n").expected().key()).isEqualTo("intake.expected.fields");
        assertThat(error("child,parent\nA\0,B\n").expected().key()).isEqualTo("intake.expected.plain-text");
    }

    @Test
    void tellsTheFirstMistakesOnly() {
        var rows = "A,A\n".repeat(50);

        var refused = catchThrowableOfType(
                RefusedFileException.class, () -> HierarchyFile.read(file("child,parent\n" + rows)));

        assertThat(refused.errors()).hasSize(20);
        assertThat(refused.file()).isEqualTo("area.csv");
    }

    private static RowError error(String text) {
        return catchThrowableOfType(RefusedFileException.class, () -> HierarchyFile.read(file(text)))
                .errors()
                .getFirst();
    }

    private static NamedFile file(String text) {
        return new NamedFile("area.csv", () -> new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
