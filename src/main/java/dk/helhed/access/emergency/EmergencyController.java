package dk.helhed.access.emergency;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages {@code /noedadgang}, to take emergency access, and {@code /noedadgang/oversigt}, to see who has. */
@Controller
class EmergencyController {

    /** The times that can be chosen, in minutes. */
    static final List<Integer> LASTS = List.of(30, 60, 120, 240);

    private static final int ROWS_ON_A_PAGE = 50;

    private final EmergencyAccess emergencies;
    private final Clock clock;

    EmergencyController(EmergencyAccess emergencies, Clock clock) {
        this.emergencies = emergencies;
        this.clock = clock;
    }

    @Door(EmergencyAccess.TAKE)
    @GetMapping("/noedadgang")
    String form(Page page, Model model) {
        return show(page, model, "", LASTS.getFirst(), null);
    }

    @Door(EmergencyAccess.TAKE)
    @PostMapping("/noedadgang")
    String take(
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "0") int minutes,
            Actor actor,
            HttpServletResponse response,
            Page page,
            Model model) {
        var length = reason.strip().length();
        if (length < EmergencyAccess.SHORTEST_REASON || length > EmergencyAccess.LONGEST_REASON) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, model, reason, minutes, "emergency.reason.wrong");
        }
        if (!LASTS.contains(minutes)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(page, model, reason, LASTS.getFirst(), "emergency.minutes.wrong");
        }
        emergencies.take(actor, reason, Duration.ofMinutes(minutes));
        return "redirect:" + page.link("/min-side");
    }

    @Door(Door.SIGNED_IN)
    @PostMapping("/noedadgang/slut")
    String end(Actor actor, Page page) {
        emergencies.end(actor);
        return "redirect:" + page.link("/min-side");
    }

    @Door(EmergencyAccess.READ)
    @GetMapping("/noedadgang/oversigt")
    String all(@RequestParam(name = "side", defaultValue = "1") int shown, Actor actor, Page page, Model model) {
        var current = Math.max(1, Math.min(shown, 1_000_000));
        var rows = emergencies.all((current - 1) * ROWS_ON_A_PAGE, ROWS_ON_A_PAGE + 1);
        model.addAttribute("page", page);
        model.addAttribute("emergencies", rows.stream().limit(ROWS_ON_A_PAGE).toList());
        model.addAttribute("leader", EmergencyAccess.isLeader(actor) ? actor.person() : null);
        model.addAttribute("now", clock.instant());
        model.addAttribute("current", current);
        model.addAttribute("more", rows.size() > ROWS_ON_A_PAGE);
        return "access/emergencies";
    }

    @Door(EmergencyAccess.READ)
    @PostMapping("/noedadgang/{id:\\d{1,18}}/set")
    String see(@PathVariable long id, Actor actor, Page page) {
        if (!emergencies.see(actor, id)) {
            throw new NotFoundException("error.not-found.detail");
        }
        return "redirect:" + page.link("/noedadgang/oversigt");
    }

    private static String show(Page page, Model model, String reason, int minutes, @Nullable String problem) {
        model.addAttribute("page", page);
        model.addAttribute("reason", reason);
        model.addAttribute("minutes", minutes);
        model.addAttribute("choices", LASTS);
        model.addAttribute("problem", problem);
        return "access/emergency";
    }
}
