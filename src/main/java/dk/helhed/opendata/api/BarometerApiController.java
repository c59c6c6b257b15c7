package dk.helhed.opendata.api;

import dk.helhed.access.Door;
import dk.helhed.barometer.Barometer;
import dk.helhed.barometer.Today;
import dk.helhed.barometer.Wording;
import dk.helhed.opendata.IndicatorSeries;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.pages.Texts;
import dk.helhed.reference.Areas;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures for programs: where the goals of an area stand, and all figures of an indicator. */
@RestController
@Door(Door.PUBLIC)
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class BarometerApiController {

    private final Barometer barometer;
    private final IndicatorSeries figures;
    private final Areas areas;
    private final Texts texts;
    private final Today today;

    BarometerApiController(Barometer barometer, IndicatorSeries figures, Areas areas, Texts texts, Today today) {
        this.barometer = barometer;
        this.figures = figures;
        this.areas = areas;
        this.texts = texts;
        this.today = today;
    }

    @GetMapping("/barometer/{area}")
    BarometerAnswer barometer(@PathVariable String area, Page page) {
        var found = areas.named(area).orElseThrow(() -> new NotFoundException("error.area", area));
        return BarometerAnswer.of(barometer.of(found, today.of(page)), new Wording(texts, page.language()));
    }

    @GetMapping("/indicators/{code}")
    ResponseEntity<IndicatorAnswer> indicator(
            @PathVariable String code, @RequestParam(required = false) @Nullable List<String> area, Page page) {
        var day = today.of(page);
        var answer = IndicatorAnswer.of(
                figures.of(code, area, day), figures.definitions(code, day), day, new Wording(texts, page.language()));
        // The framework takes the end of an address such as 1.2 for a kind of file unless the answer says how it is
        // shown.
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .body(answer);
    }
}
