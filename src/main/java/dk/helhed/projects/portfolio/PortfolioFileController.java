package dk.helhed.projects.portfolio;

import dk.helhed.access.Door;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Dialects;
import dk.helhed.pages.Page;
import dk.helhed.tables.CsvOutput;
import dk.helhed.tables.XlsxOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The table of the portfolio as a file: all that the page with the same query finds, sent while it is read. */
@Controller
@Door(Door.PUBLIC)
class PortfolioFileController {

    private static final String NAME = "portefoelje";

    private final EffortTables tables;
    private final Clock clock;

    PortfolioFileController(EffortTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    @GetMapping(PortfolioController.PATH + ".csv")
    void csv(Fields typed, Page page, HttpServletResponse response) throws IOException {
        var dialect = Dialects.named(typed.text("dialect").isEmpty() ? null : typed.text("dialect"));
        var query = PortfolioQuery.of(typed);
        begin(response, CsvOutput.CONTENT_TYPE, NAME + ".csv");
        var file = new CsvOutput(response.getOutputStream(), dialect, names(query, page));
        tables.forEach(query, page, file::write);
        file.close();
    }

    @GetMapping(PortfolioController.PATH + ".xlsx")
    void workbook(Fields typed, Page page, HttpServletResponse response) throws IOException {
        var query = PortfolioQuery.of(typed);
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        begin(response, XlsxOutput.CONTENT_TYPE, NAME + ".xlsx");
        var sheets = List.of(page.text("portfolio.sheet.efforts"), page.text("portfolio.sheet.about"));
        var file = new WorkbookTable(
                response.getOutputStream(),
                sheets,
                names(query, page),
                rows -> AboutFile.of(query, page, site, clock.instant(), rows));
        tables.forEach(query, page, file::write);
        file.close();
    }

    private static void begin(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }

    private static List<String> names(PortfolioQuery query, Page page) {
        return query.columns().stream().map(column -> page.text(column.key())).toList();
    }
}
