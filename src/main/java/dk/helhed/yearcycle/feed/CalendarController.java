package dk.helhed.yearcycle.feed;

import dk.helhed.access.Door;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.tables.CalendarOutput;
import dk.helhed.tables.CalendarOutput.Entry;
import dk.helhed.yearcycle.calendar.StepState;
import dk.helhed.yearcycle.calendar.YearStep;
import dk.helhed.yearcycle.calendar.Years;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The files {@code /aarshjul.ics} and {@code /kalender/….ics}: the steps of all years, and those that one person answers for. */
@Controller
@Door(Door.PUBLIC)
class CalendarController {

    private final Years years;
    private final FeedReader reader;

    CalendarController(Years years, FeedReader reader) {
        this.years = years;
        this.reader = reader;
    }

    @GetMapping("/aarshjul.ics")
    ResponseEntity<byte[]> everybody(Page page) {
        return answer(page, page.text("feed.name"), years.all());
    }

    @GetMapping("/kalender/{secret}.ics")
    ResponseEntity<byte[]> own(@PathVariable String secret, Page page) {
        var steps = reader.steps(secret).orElseThrow(() -> new NotFoundException("feed.none"));
        return answer(page, page.text("feed.name.own"), steps);
    }

    private static ResponseEntity<byte[]> answer(Page page, String name, List<YearStep> steps) {
        var site = ServletUriComponentsBuilder.fromCurrentRequestUri()
                .replacePath("")
                .build()
                .toUriString();
        var entries = steps.stream().map(step -> entry(step, page, site)).toList();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CalendarOutput.TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, page.language().tag())
                .body(CalendarOutput.write(name, page.language().tag(), entries));
    }

    private static Entry entry(YearStep step, Page page, String site) {
        var sheet = step.sheet();
        return new Entry(
                step.id().toString(),
                step.version() - 1,
                step.changedAt(),
                step.day(),
                step.state() == StepState.PLANNED
                        ? sheet.name()
                        : page.text("feed.summary", page.text(step.state().key()), sheet.name()),
                Stream.of(page.text(sheet.kind().key()), sheet.responsible().committee(), sheet.deliverable())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n")),
                site + page.link(step.path()),
                step.state() == StepState.CALLED_OFF);
    }
}
