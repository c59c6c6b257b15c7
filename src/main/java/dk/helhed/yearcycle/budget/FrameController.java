package dk.helhed.yearcycle.budget;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Cycle;
import dk.helhed.yearcycle.proposal.page.ProposalWording;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /forslag/ramme/…}: the proposals of a budget year in their order, held against its frame. */
@Controller
class FrameController {

    private static final String PATH = "/forslag/ramme/{year:\\d{4}}";
    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private final Frames frames;
    private final ProposalWording wording;

    FrameController(Frames frames, ProposalWording wording) {
        this.frames = frames;
        this.wording = wording;
    }

    @GetMapping(PATH)
    @Door(Door.PUBLIC)
    String ranking(@PathVariable int year, Page page, Model model) {
        return show(known(year), FrameForm.of(frames.frame(year), page), page, model);
    }

    @PostMapping(PATH)
    @Door(Cycle.DECIDE)
    String set(@PathVariable int year, Fields typed, Page page, Model model, HttpServletResponse response) {
        known(year);
        var form = new FormReading(typed, page.language());
        var kroner = form.amount("kroner");
        var outcome = form.objections().isEmpty()
                ? frames.set(year, typed.version(), kroner.orElse(null))
                : new Outcome.Refused<Frame>(form.objections());
        return answer(outcome, year, typed, page, model, response);
    }

    @PostMapping(PATH + "/plads")
    @Door(Cycle.DECIDE)
    String move(@PathVariable int year, Fields typed, Page page, Model model, HttpServletResponse response) {
        var proposal = typed.text("proposal");
        if (!proposal.matches(ID)) {
            throw new NotFoundException("proposal.none");
        }
        var places = typed.text("way").equals("up") ? -1 : 1;
        var outcome = frames.move(known(year), typed.version(), UUID.fromString(proposal), places);
        return answer(outcome, year, FrameForm.fields(frames.frame(year), page), page, model, response);
    }

    private String answer(
            Outcome<Frame> outcome, int year, Fields typed, Page page, Model model, HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Done<Frame> done -> "redirect:" + page.link("/forslag/ramme/" + year);
            case Outcome.Refused<Frame> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var next = typed.drawnFrom(FrameForm.fields(frames.frame(year), page));
                yield show(year, new FrameForm(next, new Objections(refused.objections())), page, model);
            }
        };
    }

    private static int known(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new NotFoundException("frame.none");
        }
        return year;
    }

    private String show(int year, FrameForm form, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("words", wording.of(page));
        model.addAttribute("ranking", frames.ranking(year));
        model.addAttribute("rejected", frames.rejected(year));
        model.addAttribute("form", form);
        model.addAttribute("mayDecide", Actor.isHeld(Cycle.DECIDE));
        return "yearcycle/budget/frame";
    }
}
