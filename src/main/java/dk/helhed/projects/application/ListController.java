package dk.helhed.projects.application;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.forms.Coded;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.pool.Pool;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /ansoegninger}: the applications in reach. */
@Controller
@Door(Door.SIGNED_IN)
class ListController {

    static final String PATH = "/ansoegninger";

    /** Those that wait. */
    static final String WAITING = PATH + "?status=sent";

    private static final int ROWS_ON_A_PAGE = 25;
    private static final int MOST_PAGES = 400;

    private final ApplicationLists lists;
    private final PoolChoices pools;

    ListController(ApplicationLists lists, PoolChoices pools) {
        this.lists = lists;
        this.pools = pools;
    }

    @GetMapping(PATH)
    String list(
            Fields query,
            @RequestParam(name = "side", defaultValue = "1") int side,
            Actor actor,
            Page page,
            Model model) {
        var slug = query.text("pulje");
        var state = Coded.of(ApplicationState.class, query.text("status")).orElse(null);
        var wanted = new WantedApplications(pools.find(slug).map(Pool::id).orElse(null), state);
        var hits = lists.countSent(actor, wanted);
        var current = Math.clamp(side, 1, MOST_PAGES);
        model.addAttribute("page", page);
        model.addAttribute("drafts", lists.drafts(actor));
        model.addAttribute("listed", lists.sent(actor, wanted, (current - 1) * ROWS_ON_A_PAGE, ROWS_ON_A_PAGE));
        model.addAttribute("hits", hits);
        model.addAttribute("current", current);
        model.addAttribute("last", Math.max(1, (hits + ROWS_ON_A_PAGE - 1) / ROWS_ON_A_PAGE));
        model.addAttribute("pools", poolChoices(slug, page));
        model.addAttribute("states", states(wanted, page));
        model.addAttribute("parameters", parameters(slug, wanted));
        model.addAttribute("mayApply", actor.holds(Efforts.EDIT));
        return "projects/application/applications";
    }

    private List<Choice> poolChoices(String slug, Page page) {
        return Stream.concat(
                        Stream.of(new Choice("", page.text("application.pool.any"), slug.isEmpty())),
                        pools.of(page, slug).stream()
                                .filter(choice -> !choice.value().isEmpty()))
                .toList();
    }

    private static List<Choice> states(WantedApplications wanted, Page page) {
        return Stream.concat(
                        Stream.of(new Choice("", page.text("application.state.any"), wanted.state() == null)),
                        Stream.of(ApplicationState.values())
                                .filter(state -> state != ApplicationState.DRAFT)
                                .map(state ->
                                        new Choice(state.code(), page.text(state.key()), state == wanted.state())))
                .toList();
    }

    private static Map<String, String> parameters(String slug, WantedApplications wanted) {
        var parameters = new LinkedHashMap<String, String>();
        if (wanted.pool() != null) {
            parameters.put("pulje", slug);
        }
        var state = wanted.state();
        if (state != null) {
            parameters.put("status", state.code());
        }
        return parameters;
    }
}
