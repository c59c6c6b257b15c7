package dk.helhed.projects.monitoring;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.monitoring.Contact.Step;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages where the owner of the pool, and the secretary of the committee, note that they got in touch. */
@Controller
class ContactController {

    private static final String POOL = "/projekt/{slug}/kvartaler/{code:\\d{4}K[1-4]}/kontakt";
    private static final String COMMITTEE = "/projekt/{slug}/kvartaler/{code:\\d{4}K[1-4]}/udvalg";

    private final Efforts efforts;
    private final Quarters quarters;
    private final Reporting reporting;
    private final Clock clock;

    ContactController(Efforts efforts, Quarters quarters, Reporting reporting, Clock clock) {
        this.efforts = efforts;
        this.quarters = quarters;
        this.reporting = reporting;
        this.clock = clock;
    }

    @Door(QuartersController.POOLS)
    @GetMapping(POOL)
    String poolForm(@PathVariable String slug, @PathVariable String code, Actor actor, Page page, Model model) {
        return blank(efforts.find(actor, QuartersController.POOLS, slug), Step.POOL, code, page, model);
    }

    @Door(QuartersController.POOLS)
    @PostMapping(POOL)
    String pool(
            @PathVariable String slug,
            @PathVariable String code,
            Fields typed,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        var effort = efforts.find(actor, QuartersController.POOLS, slug);
        return note(effort, Step.POOL, code, typed, page, model, response);
    }

    @Door(Efforts.DECIDE)
    @GetMapping(COMMITTEE)
    String committeeForm(@PathVariable String slug, @PathVariable String code, Actor actor, Page page, Model model) {
        return blank(efforts.find(actor, Efforts.DECIDE, slug), Step.COMMITTEE, code, page, model);
    }

    @Door(Efforts.DECIDE)
    @PostMapping(COMMITTEE)
    String committee(
            @PathVariable String slug,
            @PathVariable String code,
            Fields typed,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        var effort = efforts.find(actor, Efforts.DECIDE, slug);
        return note(effort, Step.COMMITTEE, code, typed, page, model, response);
    }

    private String blank(Effort effort, Step step, String code, Page page, Model model) {
        var today = Fields.of(Map.of("on", LocalDate.now(clock).toString()));
        return show(effort, step, reported(effort, code), today, Objections.NONE, page, model);
    }

    private String note(
            Effort effort, Step step, String code, Fields typed, Page page, Model model, HttpServletResponse response) {
        var quarter = reported(effort, code);
        var outcome = read(step, quarter, typed, page);
        if (outcome instanceof Outcome.Done<Contact> good) {
            outcome = reporting.contacted(effort, good.thing());
        }
        return switch (outcome) {
            case Outcome.Done<Contact> done -> "redirect:" + page.link(effort.path() + "/kvartaler");
            case Outcome.Refused<Contact> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(effort, step, quarter, typed, new Objections(refused.objections()), page, model);
            }
        };
    }

    private Outcome<Contact> read(Step step, Quarter quarter, Fields typed, Page page) {
        var form = new FormReading(typed, page.language());
        var on = form.neededDay("on");
        on.filter(day -> day.isAfter(LocalDate.now(clock)))
                .ifPresent(day -> form.object("on", "monitoring.contact.future"));
        on.filter(day -> day.isBefore(quarter.first())).ifPresent(day -> form.object("on", "monitoring.contact.early"));
        var words = form.neededText("words");
        return form.outcome(() -> new Contact(step, quarter, on.orElseThrow(), words));
    }

    private Quarter reported(Effort effort, String code) {
        return Quarter.in(code)
                .filter(quarters.of(effort).course().reports()::containsKey)
                .orElseThrow(() -> new NotFoundException("monitoring.none"));
    }

    private static String show(
            Effort effort, Step step, Quarter quarter, Fields typed, Objections objections, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("effort", effort);
        model.addAttribute("step", step);
        model.addAttribute("quarter", quarter);
        model.addAttribute("typed", typed);
        model.addAttribute("objections", objections);
        return "projects/monitoring/contact";
    }
}
