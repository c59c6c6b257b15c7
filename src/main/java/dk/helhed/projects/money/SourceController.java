package dk.helhed.projects.money;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.Frame;
import dk.helhed.projects.Tab;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages below {@code /projekt/…/oekonomi}: a new source, how one is corrected, and how one is taken away. */
@Controller
@Door(Efforts.EDIT)
class SourceController {

    private static final String NEW = MoneyController.PATH + "/ny";
    private static final String ONE = MoneyController.PATH + "/{id:\\d{1,9}}";

    private final Efforts efforts;
    private final EffortMoney money;
    private final Clock clock;

    SourceController(Efforts efforts, EffortMoney money, Clock clock) {
        this.efforts = efforts;
        this.money = money;
        this.clock = clock;
    }

    @GetMapping(NEW)
    String blank(@PathVariable String slug, Actor actor, Page page, Model model) {
        var effort = efforts.find(actor, Efforts.EDIT, slug);
        var typed = Fields.of(Map.of("kind", PayerKind.MUNICIPALITY.code(), "standing", Granting.EXPECTED.code()));
        return show(effort, null, typed, Map.of(), Objections.NONE, page, model);
    }

    @PostMapping(NEW)
    String add(
            @PathVariable String slug,
            Fields typed,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        var effort = efforts.find(actor, Efforts.EDIT, slug);
        return switch (money.add(effort, typed, page)) {
            case Outcome.Done<Source> done -> to(effort, page);
            case Outcome.Refused<Source> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(effort, null, typed, Map.of(), new Objections(refused.objections()), page, model);
            }
        };
    }

    @GetMapping(ONE)
    String form(@PathVariable String slug, @PathVariable int id, Actor actor, Page page, Model model) {
        var effort = efforts.find(actor, Efforts.EDIT, slug);
        var source = found(effort, id);
        return show(effort, source, fields(source, page), Map.of(), Objections.NONE, page, model);
    }

    @PostMapping(ONE)
    String correct(
            @PathVariable String slug,
            @PathVariable int id,
            Fields typed,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        var effort = efforts.find(actor, Efforts.EDIT, slug);
        var outcome = money.change(effort, found(effort, id), typed.version(), typed, page);
        return switch (outcome) {
            case Outcome.Done<Source> done -> to(effort, page);
            case Outcome.Refused<Source> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var now = found(effort, id);
                var stored = fields(now, page);
                var theirs = stored.writtenSince(typed, names(stored));
                var objections = new Objections(refused.objections());
                yield show(effort, now, typed.drawnFrom(stored), theirs, objections, page, model);
            }
        };
    }

    @GetMapping(ONE + "/fjern")
    String ask(@PathVariable String slug, @PathVariable int id, Actor actor, Page page, Model model) {
        return askAgain(efforts.find(actor, Efforts.EDIT, slug), id, Objections.NONE, page, model);
    }

    @PostMapping(ONE + "/fjern")
    String remove(
            @PathVariable String slug,
            @PathVariable int id,
            Fields typed,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        var effort = efforts.find(actor, Efforts.EDIT, slug);
        return switch (money.remove(effort, found(effort, id), typed.version())) {
            case Outcome.Done<Source> done -> to(effort, page);
            case Outcome.Refused<Source> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield askAgain(effort, id, new Objections(refused.objections()), page, model);
            }
        };
    }

    private String askAgain(Effort effort, int id, Objections objections, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("frame", new Frame(effort, Tab.MONEY, true));
        model.addAttribute("source", found(effort, id));
        model.addAttribute("objections", objections);
        return "projects/money/removal";
    }

    /** The fields of a source, whatever years it has. */
    private static List<String> names(Fields source) {
        return source.all().keySet().stream()
                .filter(name -> !name.equals(Fields.VERSION))
                .toList();
    }

    private Source found(Effort effort, int id) {
        return money.find(effort, id).orElseThrow(() -> new NotFoundException("effort.none"));
    }

    private static Fields fields(Source source, Page page) {
        return new SourceFields(page.language()).of(source);
    }

    private static String to(Effort effort, Page page) {
        return "redirect:" + page.link(Tab.MONEY.path(effort));
    }

    private String show(
            Effort effort,
            @Nullable Source source,
            Fields typed,
            Map<String, String> theirs,
            Objections objections,
            Page page,
            Model model) {
        model.addAttribute("page", page);
        model.addAttribute("frame", new Frame(effort, Tab.MONEY, true));
        model.addAttribute("source", source);
        model.addAttribute(
                "form",
                SourceForm.of(
                        page,
                        effort,
                        typed,
                        theirs,
                        objections,
                        LocalDate.now(clock).getYear()));
        return "projects/money/source";
    }
}
