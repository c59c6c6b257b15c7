package dk.helhed.disclosure.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.Fault;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Rate;
import dk.helhed.disclosure.table.Status;
import dk.helhed.disclosure.table.Table;
import dk.helhed.tables.Dialect;
import dk.helhed.tables.RowError;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SafeFileTests {

    private static final Dimension AREA = Dimension.hierarchy(
            "area", Map.of("751", "MJ", "740", "MJ", "461", "SD", "420", "SD", "MJ", "DK", "SD", "DK"));

    private static final Dimension SEX = Dimension.flat("sex", List.of("F", "M"));

    @Test
    void writesEveryCellWithItsStatusAndNothingOfWhatIsHidden() throws IOException {
        var table = Table.of("t", "n", List.of(SEX))
                .add(List.of("F"), 3)
                .add(List.of("M"), 9)
                .build();
        var safe = ProtectedTable.of(
                table.layout(), new Status[] {Status.VALUE, Status.HIDDEN, Status.HIDDEN}, table.values());

        assertThat(write(safe, headings("sex", "n"), Dialect.STANDARD))
                .isEqualTo("sex,n,status\nTOT,12,value\nF,,hidden\nM,,hidden\n");
    }

    @Test
    void writesDanishFilesTheDanishWay() throws IOException {
        var table = Table.of("t", "n", List.of(SEX))
                .add(List.of("F"), 325)
                .add(List.of("M"), 900)
                .build();
        var all = new Status[] {Status.ROUNDED, Status.ROUNDED, Status.ROUNDED};
        var file = new ByteArrayOutputStream();
        SafeFile.write(
                new SafeTable(
                        ProtectedTable.of(table.layout(), all, table.values()),
                        headings("sex", "n"),
                        2,
                        Optional.empty()),
                file,
                Dialect.EXCEL_DA);

        assertThat(file.toString(UTF_8))
                .isEqualTo("\uFEFFsex;n;status\nTOT;12,25;rounded\nF;3,25;rounded\nM;9,00;rounded\n");
    }

    @Test
    void readsBackWhatItWroteWithoutBeingToldTheHierarchy() throws IOException {
        var table = table();
        var statuses = new Status[table.size()];
        for (int cell = 0; cell < statuses.length; cell++) {
            statuses[cell] = table.value(cell) < 5 ? Status.HIDDEN : Status.VALUE;
        }
        var safe = ProtectedTable.of(table.layout(), statuses, table.values());
        var text = write(safe, headings("area", "sex", "n"), Dialect.STANDARD);

        var read =
                SafeFileReading.read(file(text), Map.of(), Optional.empty(), 0).table();

        assertThat(read.layout().dimensions()).containsExactly(AREA, SEX);
        assertThat(IntStream.range(0, read.size()).mapToObj(read::shown))
                .containsExactlyElementsOf(
                        IntStream.range(0, safe.size()).mapToObj(safe::shown).toList());
    }

    @Test
    void writesAndReadsAShareWithItsWhole() throws IOException {
        var part = Table.of("t", "n", List.of(SEX))
                .add(List.of("F"), 3)
                .add(List.of("M"), 9)
                .build();
        var whole = Table.of("t", "n", List.of(SEX))
                .add(List.of("F"), 13)
                .add(List.of("M"), 10)
                .build();
        var rate = Rate.table("n/all", part, whole);
        var statuses = new Status[rate.size()];
        for (int cell = 0; cell < statuses.length; cell++) {
            statuses[cell] = rate.layout().codes(cell).getFirst().equals("TOT")
                            || rate.layout().codes(cell).getLast().equals("TOT")
                    ? Status.VALUE
                    : Status.HIDDEN;
        }
        var file = new ByteArrayOutputStream();
        SafeFile.write(
                new SafeTable(
                        ProtectedTable.of(rate.layout(), statuses, rate.values()),
                        headings("sex", "n"),
                        0,
                        Optional.of("all")),
                file,
                Dialect.STANDARD);

        assertThat(file.toString(UTF_8)).isEqualTo("""
                sex,n,all,status,all_status
                TOT,12,23,value,value
                F,,13,hidden,value
                M,,10,hidden,value
                """);
        var read = SafeFileReading.read(file(file.toString(UTF_8)), Map.of(), Optional.empty(), 0);
        assertThat(read.denominator()).hasValue("all");
        var cells = read.table();
        assertThat(cells.layout().dimensions()).isEqualTo(rate.layout().dimensions());
        assertThat(cells.shown(cells.layout().find(List.of("TOT", "OUT")).orElseThrow()))
                .hasValue(11);
        assertThat(cells.shown(cells.layout().find(List.of("F", "OUT")).orElseThrow()))
                .isEmpty();
        assertThat(cells.shown(cells.layout().find(List.of("F", "TOT")).orElseThrow()))
                .hasValue(13);
    }

    @Test
    void refusesAFileWithoutSomeTotal() {
        var refused = catchThrowableOfType(DisclosureException.class, () -> read("""
                sex,age,n,status
                TOT,TOT,9,value
                TOT,old,4,value
                TOT,young,5,value
                F,TOT,9,value
                F,old,4,value
                F,young,,hidden
                M,old,0,value
                """));

        assertThat(refused.fault()).isEqualTo(Fault.TOTAL_MISSING);
        assertThat(refused.arguments().getLast()).isEqualTo("n, sex=M");
    }

    @Test
    void refusesAFileThatDoesNotTellWhichCodesAreTotals() {
        assertThat(error("area,n,status\nA,,hidden\nB,4,value\nC,5,value\n").expected())
                .isEqualTo(ExpectedTable.HIERARCHY);
    }

    @Test
    void refusesHiddenValuesThatStandThereAndShownOnesThatDoNot() {
        assertThat(error("sex,n,status\nTOT,9,value\nF,4,hidden\nM,,hidden\n").expected())
                .isEqualTo(ExpectedTable.NOTHING);
        assertThat(error("sex,n,status\nTOT,9,value\nF,,value\n").expected()).isEqualTo(ExpectedTable.COUNT);
        assertThat(error("sex,n,status\nTOT,9,secret\n").expected()).isEqualTo(ExpectedTable.STATUS);
        assertThat(error("sex,n,status\nTOT,9,value\nF,9,value\nF,9,value\n").expected())
                .isEqualTo(ExpectedTable.ONCE);
        assertThat(error(
                                "sex,age,n,status\nTOT,TOT,9,value\nF,TOT,9,value\nF,old,9,value\nTOT,old,9,value\nM,TOT,1,value\n")
                        .expected())
                .isEqualTo(ExpectedTable.SUM);
        assertThat(error("sex,n\nTOT,9\n").column()).isEqualTo("status");
    }

    private static Table table() {
        var table = Table.of("t", "n", List.of(AREA, SEX));
        long value = 3;
        for (var area : List.of("751", "740", "461", "420")) {
            for (var sex : List.of("F", "M")) {
                table.add(List.of(area, sex), value);
                value += 3;
            }
        }
        return table.build();
    }

    private static RowError error(String text) {
        return catchThrowableOfType(RefusedFileException.class, () -> read(text))
                .errors()
                .getFirst();
    }

    private static SafeTable read(String text) {
        return SafeFileReading.read(file(text), Map.of(), Optional.empty(), 0);
    }

    private static SequencedMap<String, Integer> headings(String... columns) {
        var headings = new LinkedHashMap<String, Integer>();
        for (int at = 0; at < columns.length; at++) {
            headings.put(columns[at], at == columns.length - 1 ? -1 : at);
        }
        return headings;
    }

    private static String write(ProtectedTable safe, SequencedMap<String, Integer> headings, Dialect dialect)
            throws IOException {
        var file = new ByteArrayOutputStream();
        SafeFile.write(new SafeTable(safe, headings, 0, Optional.empty()), file, dialect);
        return file.toString(UTF_8);
    }

    private static NamedFile file(String text) {
        return new NamedFile("safe.csv", () -> new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
