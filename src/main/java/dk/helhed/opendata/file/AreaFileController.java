package dk.helhed.opendata.file;

import dk.helhed.access.Door;
import dk.helhed.barometer.Barometer;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.reference.Areas;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of an area, or of one of its goals, as a file. */
@Controller
@Door(Door.PUBLIC)
class AreaFileController {

    private final Barometer barometer;
    private final Areas areas;
    private final Editions editions;
    private final FileAnswers answers;

    AreaFileController(Barometer barometer, Areas areas, Editions editions, FileAnswers answers) {
        this.barometer = barometer;
        this.areas = areas;
        this.editions = editions;
        this.answers = answers;
    }

    @GetMapping({"/omraade/{code}.csv", "/omraade/{code}.xlsx", "/omraade/{code}.json"})
    ResponseEntity<byte[]> area(
            @PathVariable String code, @RequestParam(required = false) @Nullable String dialect, Page page) {
        var area = areas.find(code).orElseThrow(() -> new NotFoundException("error.area", code));
        var edition = editions.of(page);
        var name = "helhed-omraade-" + area.code() + "-" + edition.asOf();
        var title = page.text("area.title", edition.wording().name(area));
        var found = barometer.of(area, edition.asOf());
        return answers.of(
                new ReadingsDocument(edition, name, title, area, found.goals(), found.own()), edition, dialect);
    }

    @GetMapping({"/maal/{code}.csv", "/maal/{code}.xlsx", "/maal/{code}.json"})
    ResponseEntity<byte[]> goal(
            @PathVariable String code,
            @RequestParam(name = "area", defaultValue = "000") String areaCode,
            @RequestParam(required = false) @Nullable String dialect,
            Page page) {
        var area = areas.named(areaCode).orElseThrow(() -> new NotFoundException("error.area", areaCode));
        var edition = editions.of(page);
        var goal = barometer
                .of(area, edition.asOf())
                .goal(code)
                .orElseThrow(() -> new NotFoundException("error.goal", code));
        var wording = edition.wording();
        var name = "helhed-maal-" + code + "-" + area.code() + "-" + edition.asOf();
        var title = page.text("goal.title", code, wording.of(goal.goal().title()), wording.name(area));
        return answers.of(new ReadingsDocument(edition, name, title, area, List.of(goal), List.of()), edition, dialect);
    }
}
