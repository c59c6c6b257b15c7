package dk.helhed.projects.intake;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Dialects;
import dk.helhed.pages.Page;
import dk.helhed.projects.EffortFilter;
import dk.helhed.tables.CsvOutput;
import dk.helhed.tables.XlsxOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register as a file, with the columns that the import reads. Everything the list finds is sent while it is read. */
@Controller
@Door(Door.PUBLIC)
class ExportController {

    private static final String PATH = "/projekter";
    private static final Map<String, Double> WIDTHS =
            Map.of("title", 40.0, "summary", 60.0, "target_group", 24.0, "payer", 24.0, "goals", 30.0);

    private final Export export;

    ExportController(Export export) {
        this.export = export;
    }

    @GetMapping(PATH + ".csv")
    void csv(
            Fields query,
            @RequestParam(required = false) @Nullable String dialect,
            Page page,
            HttpServletResponse response)
            throws IOException {
        var chosen = Dialects.named(dialect);
        head(response, CsvOutput.CONTENT_TYPE, "indsatser.csv", page);
        var output = new CsvOutput(response.getOutputStream(), chosen, names());
        export.write(EffortFilter.of(query), columns(), output);
        output.close();
    }

    @GetMapping(PATH + ".xlsx")
    void xlsx(Fields query, Page page, HttpServletResponse response) throws IOException {
        head(response, XlsxOutput.CONTENT_TYPE, "indsatser.xlsx", page);
        var output = new XlsxOutput(response.getOutputStream(), page.text("projects.title"), names(), WIDTHS);
        export.write(EffortFilter.of(query), columns(), output);
        output.close();
    }

    /** All of them; who manages an effort is for staff only. */
    private static List<EffortColumn> columns() {
        var staff = Actor.asking().isPresent();
        return Stream.of(EffortColumn.values())
                .filter(column -> staff || column != EffortColumn.MANAGER)
                .toList();
    }

    private static List<String> names() {
        return columns().stream().map(EffortColumn::code).toList();
    }

    private static void head(HttpServletResponse response, String contentType, String name, Page page) {
        response.setContentType(contentType);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, page.language().tag());
    }
}
