package dk.helhed.yearcycle.council;

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
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /integrationsraad/…/svar}: what the municipality answers the integration council. */
@Controller
@Door(Cycle.EDIT)
class AnswerController {

    private static final String PATH = CouncilController.PATH + "/{id}/svar";

    private final Statements statements;
    private final StatementChanges changes;
    private final Clock clock;

    AnswerController(Statements statements, StatementChanges changes, Clock clock) {
        this.statements = statements;
        this.changes = changes;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String form(@PathVariable UUID id, Page page, Model model) {
        var statement = find(id);
        return show(statement, fields(statement), Map.of(), Objections.NONE, page, model);
    }

    @PostMapping(PATH)
    String answer(@PathVariable UUID id, Fields typed, Page page, Model model, HttpServletResponse response) {
        var statement = find(id);
        var reading = new StatementReading(typed, page.language(), LocalDate.now(clock));
        var outcome = reading.answer(statement).then(good -> changes.answer(statement, typed.version(), good));
        return switch (outcome) {
            case Outcome.Done<Statement> done -> CouncilController.to(id, page);
            case Outcome.Refused<Statement> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var now = find(id);
                var theirs = fields(now).writtenSince(typed, StatementReading.ANSWER);
                yield show(
                        now, typed.drawnFrom(fields(now)), theirs, new Objections(refused.objections()), page, model);
            }
        };
    }

    private Fields fields(Statement statement) {
        return StatementReading.answerFields(statement, LocalDate.now(clock));
    }

    private Statement find(UUID id) {
        return statements.find(id).orElseThrow(() -> new NotFoundException("council.none"));
    }

    private static String show(
            Statement statement,
            Fields typed,
            Map<String, String> theirs,
            Objections objections,
            Page page,
            Model model) {
        model.addAttribute("page", page);
        model.addAttribute("statement", statement);
        model.addAttribute("form", new StatementForm(page, typed, theirs, objections));
        return "yearcycle/council/answer";
    }
}
