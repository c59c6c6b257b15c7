package dk.helhed.opendata.api;

import dk.helhed.access.Door;
import dk.helhed.barometer.Batches;
import dk.helhed.barometer.Catalogue;
import dk.helhed.barometer.Wording;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.pages.Texts;
import dk.helhed.reference.Areas;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the figures are about and where they came from, for programs. */
@RestController
@Door(Door.PUBLIC)
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class CatalogueApiController {

    private final Catalogue catalogue;
    private final Areas areas;
    private final Batches batches;
    private final Texts texts;

    CatalogueApiController(Catalogue catalogue, Areas areas, Batches batches, Texts texts) {
        this.catalogue = catalogue;
        this.areas = areas;
        this.batches = batches;
        this.texts = texts;
    }

    @GetMapping("/goals")
    GoalsAnswer goals(Page page) {
        var wording = new Wording(texts, page.language());
        return new GoalsAnswer(catalogue.goals().stream()
                .map(goal -> GoalDescription.of(goal, wording))
                .toList());
    }

    @GetMapping("/areas")
    AreasAnswer areas(Page page) {
        var wording = new Wording(texts, page.language());
        return new AreasAnswer(areas.all().stream()
                .map(area -> AreaDescription.of(area, wording))
                .toList());
    }

    @GetMapping("/batches")
    BatchesAnswer batches(Page page) {
        return new BatchesAnswer(
                batches.all().stream().map(batch -> BatchAnswer.of(batch, page)).toList());
    }

    @GetMapping("/batches/{number:\\d{1,9}}")
    BatchAnswer batch(@PathVariable int number, Page page) {
        var batch = batches.find(number).orElseThrow(() -> new NotFoundException("error.batch", number));
        return BatchAnswer.of(batch, page);
    }
}
