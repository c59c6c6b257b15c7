package dk.helhed.projects.application;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FreeText;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Efforts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /ansoegninger/ny}: for which effort is money applied for, and from which pool? */
@Controller
@Door(Efforts.EDIT)
class StartController {

    static final String PATH = "/ansoegninger/ny";

    private final Drafting drafting;
    private final ApplicationLists lists;
    private final PoolChoices pools;
    private final Efforts efforts;

    StartController(Drafting drafting, ApplicationLists lists, PoolChoices pools, Efforts efforts) {
        this.drafting = drafting;
        this.lists = lists;
        this.pools = pools;
        this.efforts = efforts;
    }

    @GetMapping(PATH)
    String form(Fields query, Actor actor, Page page, Model model) {
        var number = FreeText.line(query.text("indsats"));
        var effort = lists.applicants(actor).stream()
                .filter(applicant -> applicant.number().equals(number))
                .findFirst()
                .map(Applicant::label)
                .orElse(number);
        return show(
                Fields.of(Map.of("effort", effort, "pool", query.text("pulje"))), Objections.NONE, actor, page, model);
    }

    @PostMapping(PATH)
    String start(Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        return switch (begin(actor, typed)) {
            case Outcome.Done<Application> done ->
                "redirect:" + page.link(done.thing().path(Step.AMOUNT));
            case Outcome.Refused<Application> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(typed, new Objections(refused.objections()), actor, page, model);
            }
        };
    }

    private Outcome<Application> begin(Actor actor, Fields typed) {
        var written = FreeText.line(typed.text("effort"));
        if (written.isEmpty()) {
            return Outcome.refused("effort", "form.missing");
        }
        var effort = meant(written);
        if (effort.isEmpty()) {
            return Outcome.refused("effort", "application.effort.unknown", written);
        }
        var slug = typed.text("pool");
        var pool = pools.find(slug);
        if (!slug.isEmpty() && pool.isEmpty()) {
            return Outcome.refused("pool", "application.pool.unknown");
        }
        return drafting.start(actor, effort.get(), pool.orElse(null));
    }

    /** The effort whose number the text begins with, if whoever asks may write about it. */
    private Optional<Effort> meant(String written) {
        var end = written.indexOf(' ');
        return efforts.numbered(end < 0 ? written : written.substring(0, end))
                .filter(effort -> efforts.may(Efforts.EDIT, effort));
    }

    private String show(Fields typed, Objections objections, Actor actor, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("typed", typed);
        model.addAttribute("objections", objections);
        model.addAttribute(
                "efforts",
                lists.applicants(actor).stream().map(Applicant::label).toList());
        model.addAttribute("pools", pools.of(page, typed.text("pool")));
        return "projects/application/start";
    }
}
