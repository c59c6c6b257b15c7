package dk.helhed.opendata.file;

import dk.helhed.access.Door;
import dk.helhed.barometer.Batch;
import dk.helhed.barometer.Batches;
import dk.helhed.barometer.Indicators;
import dk.helhed.barometer.KnownSeries;
import dk.helhed.barometer.Observation;
import dk.helhed.pages.Dialects;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.reference.Areas;
import dk.helhed.tables.CsvOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Every row of a batch as a file. It may hold a million rows, so they are sent while they are read. */
@Controller
@Door(Door.PUBLIC)
class BatchFileController {

    private final Batches batches;
    private final Indicators indicators;
    private final Areas areas;
    private final Editions editions;

    BatchFileController(Batches batches, Indicators indicators, Areas areas, Editions editions) {
        this.batches = batches;
        this.indicators = indicators;
        this.areas = areas;
        this.editions = editions;
    }

    @GetMapping("/batches/{number:\\d{1,9}}.csv")
    void batch(
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String dialect,
            Page page,
            HttpServletResponse response)
            throws IOException {
        var batch = batches.find(number).orElseThrow(() -> new NotFoundException("error.batch", number));
        var chosen = Dialects.named(dialect);
        var edition = editions.of(page);
        var name = "helhed-batch-" + number + ".csv";
        response.setContentType(CsvOutput.CONTENT_TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, page.language().tag());
        send(batch, new CsvOutput(response.getOutputStream(), chosen, ObservationRow.COLUMNS), edition);
    }

    /** Ends the answer only when every row is sent: one that breaks off must not look whole. */
    private void send(Batch batch, CsvOutput output, Edition edition) throws IOException {
        var known = indicators.series();
        batches.forEachRow(batch, row -> output.write(row(row, known).cells(edition)));
        output.close();
    }

    private ObservationRow row(Observation figure, KnownSeries known) {
        var indicator = known.find(figure.indicator()).orElseThrow().indicator();
        var area = areas.find(figure.area()).orElseThrow();
        return ObservationRow.of(figure, area, indicator);
    }
}
