package dk.helhed.projects.decision;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.TypedNumber;
import dk.helhed.pages.Language;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.Tab;
import dk.helhed.projects.plan.Plans;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages {@code /projekt/…/beslutning/…}: a decision is noted, or corrected by a new one. */
@Controller
@Door(Efforts.DECIDE)
class DecisionEditController {

    private static final String NEW = "/projekt/{slug}/beslutning/ny";
    private static final String CORRECTION = "/projekt/{slug}/beslutning/{id}/ret";

    private final Efforts efforts;
    private final Decisions decisions;
    private final Plans plans;
    private final Clock clock;

    DecisionEditController(Efforts efforts, Decisions decisions, Plans plans, Clock clock) {
        this.efforts = efforts;
        this.decisions = decisions;
        this.plans = plans;
        this.clock = clock;
    }

    @GetMapping(NEW)
    String blank(@PathVariable String slug, Fields query, Actor actor, Page page, Model model) {
        var effort = efforts.find(actor, Efforts.DECIDE, slug);
        var typed = Fields.NONE.with("conclusion", query.text("til")).with(Fields.VERSION, version(effort));
        return show(effort, null, new DecisionForm(page, typed, open(effort, null), Objections.NONE), model);
    }

    @PostMapping(NEW)
    String note(
            @PathVariable String slug,
            Fields typed,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        var effort = efforts.find(actor, Efforts.DECIDE, slug);
        return answer(effort, null, typed, page, model, response);
    }

    @GetMapping(CORRECTION)
    String correction(@PathVariable String slug, @PathVariable UUID id, Actor actor, Page page, Model model) {
        var effort = efforts.find(actor, Efforts.DECIDE, slug);
        var decision = decision(effort, id);
        var typed = fields(decision, page.language()).with(Fields.VERSION, version(effort));
        return show(effort, decision, new DecisionForm(page, typed, open(effort, decision), Objections.NONE), model);
    }

    @PostMapping(CORRECTION)
    String correct(
            @PathVariable String slug,
            @PathVariable UUID id,
            Fields typed,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        var effort = efforts.find(actor, Efforts.DECIDE, slug);
        return answer(effort, decision(effort, id), typed, page, model, response);
    }

    private String answer(
            Effort effort,
            @Nullable Decision corrected,
            Fields typed,
            Page page,
            Model model,
            HttpServletResponse response) {
        return switch (record(effort, corrected, typed, page)) {
            case Outcome.Done<Effort> done -> "redirect:" + page.link(Tab.DECISION.path(effort));
            case Outcome.Refused<Effort> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var next = typed.with(Fields.VERSION, version(effort));
                var objections = new Objections(refused.objections());
                yield show(effort, corrected, new DecisionForm(page, next, open(effort, corrected), objections), model);
            }
        };
    }

    private Outcome<Effort> record(Effort effort, @Nullable Decision corrected, Fields typed, Page page) {
        if (!typed.text(Fields.VERSION).equals(version(effort))) {
            return Outcome.refused("", "effort.life.changed-meanwhile");
        }
        var replaces = corrected == null ? null : corrected.id();
        var reading = new DecisionReading(typed, page.language());
        return reading.read(replaces, LocalDate.now(clock), clock.instant())
                .then(good -> decisions.record(effort, good));
    }

    private Decision decision(Effort effort, UUID id) {
        return decisions.of(effort).stream()
                .filter(decision -> decision.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("effort.decision.none"));
    }

    /** What can be decided from where the effort stands; with a correction also what was decided. */
    private static List<Conclusion> open(Effort effort, @Nullable Decision corrected) {
        return Stream.of(Conclusion.values())
                .filter(conclusion -> conclusion.transition().beginsIn(effort.phase())
                        || (corrected != null && conclusion.transition().to() == effort.phase()))
                .toList();
    }

    private static String version(Effort effort) {
        return Integer.toString(effort.version());
    }

    private static Fields fields(Decision decision, Language language) {
        var yearly = decision.funding().yearly();
        var texts = new LinkedHashMap<String, String>();
        texts.put("conclusion", decision.conclusion().code());
        texts.put("body", decision.body());
        texts.put("agenda", decision.agenda());
        texts.put("link", decision.link());
        texts.put("on", decision.on().toString());
        texts.put("reasons", decision.reasons());
        texts.put("yearly", yearly == null ? "" : TypedNumber.write(yearly, language));
        texts.put("payer", decision.funding().payer());
        texts.put("until", Objects.toString(decision.until(), ""));
        return Fields.of(texts);
    }

    private String show(Effort effort, @Nullable Decision corrected, DecisionForm form, Model model) {
        model.addAttribute("page", form.page());
        model.addAttribute("effort", effort);
        model.addAttribute("corrected", corrected);
        model.addAttribute("plan", plans.of(effort));
        model.addAttribute("form", form);
        return "projects/decision/edit";
    }
}
