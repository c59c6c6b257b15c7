package dk.helhed.yearcycle.council;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Cycle;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /integrationsraad}: what the integration council has said, and how that is noted. */
@Controller
class CouncilController {

    static final String PATH = "/integrationsraad";
    private static final String NEW = PATH + "/ny";
    private static final String CORRECT = PATH + "/{id}/ret";

    private final Statements statements;
    private final StatementChanges changes;
    private final Clock clock;

    CouncilController(Statements statements, StatementChanges changes, Clock clock) {
        this.statements = statements;
        this.changes = changes;
        this.clock = clock;
    }

    @Door(Door.PUBLIC)
    @GetMapping(PATH)
    String all(Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("statements", statements.all());
        model.addAttribute("mayEdit", Actor.isHeld(Cycle.EDIT));
        return "yearcycle/council/council";
    }

    /** A new statement; the address may name what it is about. */
    @Door(Cycle.EDIT)
    @GetMapping(NEW)
    String begin(Fields query, Page page, Model model) {
        var typed = query.text("om").isEmpty() ? query.with("om", SubjectKind.OTHER.code()) : query;
        var today = LocalDate.now(clock).toString();
        return show(null, typed.with("on", today), Map.of(), Objections.NONE, page, model);
    }

    @Door(Cycle.EDIT)
    @PostMapping(NEW)
    String add(Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        return switch (read(typed, page)) {
            case Outcome.Done<StatementContent> good -> to(changes.add(actor, good.thing()), page);
            case Outcome.Refused<StatementContent> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(null, typed, Map.of(), new Objections(refused.objections()), page, model);
            }
        };
    }

    @Door(Cycle.EDIT)
    @GetMapping(CORRECT)
    String form(@PathVariable UUID id, Page page, Model model) {
        var statement = find(id);
        return show(statement, StatementReading.fields(statement), Map.of(), Objections.NONE, page, model);
    }

    @Door(Cycle.EDIT)
    @PostMapping(CORRECT)
    String correct(@PathVariable UUID id, Fields typed, Page page, Model model, HttpServletResponse response) {
        var statement = find(id);
        var outcome = read(typed, page).then(good -> changes.correct(statement, typed.version(), good));
        return switch (outcome) {
            case Outcome.Done<Statement> done -> to(id, page);
            case Outcome.Refused<Statement> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var now = find(id);
                var stored = StatementReading.fields(now);
                var theirs = stored.writtenSince(typed, StatementReading.NAMES);
                yield show(now, typed.drawnFrom(stored), theirs, new Objections(refused.objections()), page, model);
            }
        };
    }

    private Outcome<StatementContent> read(Fields typed, Page page) {
        return new StatementReading(typed, page.language(), LocalDate.now(clock)).statement();
    }

    private Statement find(UUID id) {
        return statements.find(id).orElseThrow(() -> new NotFoundException("council.none"));
    }

    /** To the statement in the list of all. */
    static String to(UUID statement, Page page) {
        return "redirect:" + page.link(PATH + "#udtalelse-" + statement);
    }

    private static String show(
            @Nullable Statement statement,
            Fields typed,
            Map<String, String> theirs,
            Objections objections,
            Page page,
            Model model) {
        model.addAttribute("page", page);
        model.addAttribute("statement", statement);
        model.addAttribute("form", new StatementForm(page, typed, theirs, objections));
        return "yearcycle/council/edit";
    }
}
