package dk.helhed.projects.application;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.application.Applications.Found;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages {@code /ansoegning/…/skriv/…}: the form of a draft, page by page. */
@Controller
@Door(Efforts.EDIT)
class StepController {

    private static final String PATH = "/ansoegning/{id}/skriv/{step:beloeb|forandring|budget|evaluering|bagefter}";

    private final Applications applications;
    private final Drafting drafting;
    private final StepFields fields;
    private final PoolChoices pools;

    StepController(Applications applications, Drafting drafting, StepFields fields, PoolChoices pools) {
        this.applications = applications;
        this.drafting = drafting;
        this.fields = fields;
        this.pools = pools;
    }

    @GetMapping(PATH)
    String form(@PathVariable UUID id, @PathVariable String step, Actor actor, Page page, Model model) {
        var found = applications.find(actor, Efforts.EDIT, id);
        if (found.application().state() != ApplicationState.DRAFT) {
            return "redirect:" + page.link(found.application().path());
        }
        return show(
                found,
                at(step),
                fields.of(found.application(), page.language()),
                Map.of(),
                Objections.NONE,
                page,
                model);
    }

    @PostMapping(PATH)
    String save(
            @PathVariable UUID id,
            @PathVariable String step,
            Fields typed,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        var found = applications.find(actor, Efforts.EDIT, id);
        var at = at(step);
        return switch (change(found, at, typed, page)) {
            case Outcome.Done<Application> done ->
                "redirect:" + page.link(done.thing().path(typed.text("more").isEmpty() ? at.next() : at));
            case Outcome.Refused<Application> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var now = applications.find(actor, Efforts.EDIT, id);
                var stored = fields.of(now.application(), page.language());
                var theirs = stored.writtenSince(typed, at.fields());
                yield show(now, at, typed.drawnFrom(stored), theirs, new Objections(refused.objections()), page, model);
            }
        };
    }

    private Outcome<Application> change(Found found, Step step, Fields typed, Page page) {
        var application = found.application();
        var read = new StepReading(typed, page.language())
                .read(step, application.answers(), found.effort().sheet().span(), pools::find);
        return read.then(good -> drafting.save(application, typed.version(), good));
    }

    private static Step at(String step) {
        return Step.at(step).orElseThrow(() -> new NotFoundException("application.none"));
    }

    private String show(
            Found found,
            Step step,
            Fields typed,
            Map<String, String> theirs,
            Objections objections,
            Page page,
            Model model) {
        var application = found.application();
        var size = applications.size(application);
        model.addAttribute("page", page);
        model.addAttribute(
                "form",
                new StepForm(
                        page,
                        application,
                        found.effort(),
                        step,
                        Progress.of(application.answers(), size),
                        typed,
                        theirs,
                        objections,
                        step == Step.AMOUNT ? pools.of(page, typed.text("pool")) : java.util.List.of()));
        return "projects/application/step";
    }
}
