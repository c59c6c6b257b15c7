package dk.helhed.opendata.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.barometer.BarometerTest;
import dk.helhed.barometer.TestFigures;
import dk.helhed.barometer.intake.ShippedFigures;
import dk.helhed.opendata.OpenDataClient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@BarometerTest
class TableFileTests {

    private final OpenDataClient client;
    private final TestFigures figures;
    private final ShippedFigures shipped;

    TableFileTests(MockMvcTester mvc, TestFigures figures, ShippedFigures shipped) {
        this.client = new OpenDataClient(mvc);
        this.figures = figures;
        this.shipped = shipped;
    }

    @BeforeEach
    void empty() {
        figures.none();
    }

    @Test
    void aGoalIsARowForEachIndicatorByteByByte() {
        shipped.takeIntoEmptyDatabase();

        assertThat(client.text("/maal/5.csv")).isEqualTo("""
                source_url,published,area_code,area,goal_no,indicator_no,value,unit,year,change,since_year,note,\
                numerator,denominator,batch,status,as_of,retrieved,base,base_period,base_change,movement,decides,goal_movement
                https://uim.dk (nyhed 14. september 2018),2018-09-14,000,Hele landet,5,5.1,,pct,2018,5,2016,,\
                ,,1,,2026-11-22,2026-11-22T11:00:00Z,,2016,5,negative,true,negative
                """);
        assertThat(client.text("/maal/5.csv?area=751&lang=en&asOf=2020-01-01")
                        .lines()
                        .skip(1))
                .containsExactly(
                        ",,751,Aarhus,5,5.1,,pct,,,,,,,,..,2020-01-01,2026-11-22T11:00:00Z,,2012,,none,false,none");
    }

    @Test
    void theFiguresOfAnIndicatorComeWithTheirSourcesInEveryDialect() {
        figures.batch(LocalDate.of(2026, 3, 10), "2026-03", "Ærø;1.2;2020;58,25;-2;2012", "Ærø;1.2.ref;2020;80;;");

        assertThat(client.text("/indikator/1.2.csv?area=492&area=000").lines().skip(1))
                .containsExactly(
                        ",2026-03,492,Ærø,1,1.2,58.25,pct,2020,-2,2012,,,,1,,2026-03-10,2026-03-10T11:00:00Z",
                        ",,000,Hele landet,1,1.2,,pct,,,,,,,,..,2026-03-10,2026-03-10T11:00:00Z",
                        ",2026-03,492,Ærø,1,1.2.ref,80,pct,2020,,,,,,1,,2026-03-10,2026-03-10T11:00:00Z");
        assertThat(client.text("/indikator/1.2.csv?area=492&dialect=excel-da"))
                .startsWith("\uFEFFsource_url;published;")
                .contains("\n;2026-03;492;Ærø;1;1.2;58,25;pct;2020;-2;2012;;;;1;;2026-03-10;2026-03-10T11:00:00Z\n");
    }

    @Test
    void theMapHasARowForEachMunicipalityAlsoThoseWithoutAFigure() {
        shipped.takeIntoEmptyDatabase();

        var rows = client.text("/kort.csv?indikator=N12&periode=2024")
                .lines()
                .skip(1)
                .toList();

        assertThat(rows).hasSize(98);
        assertThat(rows.stream().filter(row -> row.contains(",..,"))).hasSize(31);
        assertThat(rows).anyMatch(row -> row.contains(",751,Aarhus,1,N12,73.17,ratio,2024,"));
    }

    @Test
    void aBatchIsSentWhole() {
        var rows = IntStream.rangeClosed(1, 4_500)
                .mapToObj(row -> "%03d;1.2;%dM%02d;%d;;".formatted(101, 1990 + row / 12 % 30, row % 12 + 1, row % 100))
                .distinct()
                .collect(Collectors.toMap(row -> row.substring(0, 16), row -> row, (one, other) -> one))
                .values()
                .toArray(String[]::new);
        figures.batch(LocalDate.of(2026, 3, 10), null, rows);

        var sent = client.text("/batches/1.csv").lines().skip(1).toList();

        assertThat(sent).hasSize(rows.length).allMatch(row -> row.startsWith(",,101,København,1,1.2,"));
        assertThat(client.get("/batches/1.csv"))
                .hasHeader("Content-Disposition", "attachment; filename=\"helhed-batch-1.csv\"");
        assertThat(client.get("/batches/2.csv")).hasStatus(404).doesNotContainHeader("Content-Disposition");
    }

    @ParameterizedTest
    @CsvSource({
        "/omraade/751.csv, text/csv;charset=UTF-8, attachment, helhed-omraade-751-2026-11-22.csv",
        "/maal/4.csv?area=751, text/csv;charset=UTF-8, attachment, helhed-maal-4-751-2026-11-22.csv",
        "/indikator/N11.menapt.csv, text/csv;charset=UTF-8, attachment, helhed-indikator-N11.menapt-2026-11-22.csv",
        "/kort.json?asOf=2026-11-22, application/json, inline, helhed-kort-N12-2024-2026-11-22.json",
        "/indikator/1.2.svg, image/svg+xml, inline, helhed-indikator-1.2-2026-11-22.svg",
        "/omraade/000.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, attachment, "
                + "helhed-omraade-000-2026-11-22.xlsx",
    })
    void aFileHasItsTypeAndAReadableName(String address, String type, String disposition, String name) {
        shipped.takeIntoEmptyDatabase();

        assertThat(client.get(address))
                .hasStatusOk()
                .hasHeader("Content-Type", type)
                .hasHeader("Content-Language", "da")
                .hasHeader("Content-Disposition", disposition + "; filename=\"" + name + "\"");
    }

    @Test
    void anUnknownDialectIsRefusedWithAReason() {
        assertThat(client.get("/maal/5.csv?dialect=excel-se"))
                .hasStatus(400)
                .bodyText()
                .contains("Vi kender ikke dialekten excel-se");
    }

    @Test
    void theSpreadsheetHasRealNumbersAndTextsThatLookLikeNumbersStayTexts() throws IOException {
        figures.batch(LocalDate.of(2026, 3, 10), "2026-03", "Ærø;1.2;2020;58,25;-2;2012");

        var rows = rows("/indikator/1.2.xlsx?area=492", 0);

        assertThat(texts(rows.getFirst())).startsWith("source_url", "published", "area_code");
        var figure = rows.get(1);
        assertThat(figure.getCell(2).getType()).isEqualTo(CellType.STRING);
        assertThat(figure.getCellText(2)).isEqualTo("492");
        assertThat(figure.getCellText(3)).isEqualTo("Ærø");
        assertThat(figure.getCellText(5)).isEqualTo("1.2");
        assertThat(figure.getCellAsNumber(6)).contains(new BigDecimal("58.25"));
        assertThat(figure.getCellAsNumber(9)).contains(new BigDecimal("-2"));
    }

    @ParameterizedTest
    @CsvSource({
        "/omraade/000.xlsx, Om tallene, Integrationsbarometer: Hele landet",
        "/omraade/000.xlsx?lang=en, About, Integration barometer: Denmark",
        "/indikator/N12.xlsx?area=751, Om tallene, N12 Beskæftigelse i forhold til dansk oprindelse",
        "/kort.xlsx?lang=en, About, 'N12 Employment relative to Danish origin, 2024'",
    })
    void theSecondSheetSaysWhatTheFiguresAre(String address, String sheet, String title) throws IOException {
        shipped.takeIntoEmptyDatabase();

        var rows = rows(address, 1);
        var all = rows.stream().map(TableFileTests::texts).map(Object::toString).collect(Collectors.joining());

        assertThat(sheets(address)).element(1).isEqualTo(sheet);
        assertThat(rows.getFirst().getCellText(0)).isEqualTo(title);
        assertThat(all)
                .contains(
                        "CC BY 4.0",
                        "(..)",
                        "http://localhost/om",
                        "2026-11-22T11:00:00Z",
                        "http://localhost" + address);
    }

    private List<String> sheets(String address) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(client.bytes(address)))) {
            return workbook.getSheets().map(sheet -> sheet.getName()).toList();
        }
    }

    private List<Row> rows(String address, int sheet) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(client.bytes(address)))) {
            return workbook.getSheet(sheet).orElseThrow().read();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }
}
