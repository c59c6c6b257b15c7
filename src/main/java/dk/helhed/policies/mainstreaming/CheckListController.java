package dk.helhed.policies.mainstreaming;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objection;
import dk.helhed.access.Objections;
import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import dk.helhed.forms.Coded;
import dk.helhed.forms.FreeText;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import dk.helhed.policies.mainstreaming.WantedChecks.Show;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /mainstreaming/tjek}: the checks in reach. */
@Controller
@Door(Checks.CHECK)
class CheckListController {

    static final String PATH = "/mainstreaming/tjek";
    private static final int ROWS_ON_A_PAGE = 50;
    static final int MOST_SUGGESTIONS = 300;

    private final Checks checks;
    private final Ledger ledger;
    private final Units units;

    CheckListController(Checks checks, Ledger ledger, Units units) {
        this.checks = checks;
        this.ledger = ledger;
        this.units = units;
    }

    /** What the address asks for, as it was written. */
    record Query(
            @Nullable String udvalg,
            @Nullable String enhed,
            @Nullable String vis) {

        private String committee() {
            return udvalg == null ? "" : FreeText.line(udvalg);
        }

        private String unit() {
            return enhed == null ? "" : enhed.strip();
        }

        private Show show() {
            return Coded.of(Show.class, vis == null ? "" : vis).orElse(Show.ALL);
        }

        private Map<String, String> parameters() {
            var parameters = new LinkedHashMap<>(Map.of("udvalg", committee(), "enhed", unit(), "vis", show().code()));
            parameters.values().removeIf(text -> text.isEmpty() || text.equals(Show.ALL.code()));
            return parameters;
        }
    }

    @GetMapping(PATH)
    String list(
            Query query,
            @RequestParam(name = "side", defaultValue = "1") int side,
            Actor actor,
            Page page,
            Model model) {
        var meant = units.named(query.unit());
        var clear = query.unit().isEmpty() || meant.size() == 1;
        var wanted = new WantedChecks(
                query.committee(), meant.size() == 1 ? meant.getFirst().id() : null, query.show());
        var hits = clear ? checks.count(actor, wanted) : 0;
        var last = Math.max(1, (hits + ROWS_ON_A_PAGE - 1) / ROWS_ON_A_PAGE);
        var current = Math.clamp(side, 1, last);
        model.addAttribute("hits", hits);
        model.addAttribute("current", current);
        model.addAttribute("last", last);
        model.addAttribute(
                "checks",
                clear ? checks.list(actor, wanted, (current - 1) * ROWS_ON_A_PAGE, ROWS_ON_A_PAGE) : List.of());
        model.addAttribute("objections", clear ? Objections.NONE : unclear(query, meant));
        search(query, page, model);
        return "policies/mainstreaming/checks";
    }

    /** What was searched for, and what can be. */
    private void search(Query query, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("committee", query.committee());
        model.addAttribute("unit", query.unit());
        model.addAttribute("shows", shows(query, page));
        model.addAttribute("parameters", query.parameters());
        model.addAttribute("names", units.all().stream().collect(Collectors.toMap(Unit::id, Unit::name)));
        model.addAttribute("committees", ledger.committees());
        model.addAttribute("suggestions", units.openIfFew(MOST_SUGGESTIONS));
    }

    private static List<Choice> shows(Query query, Page page) {
        return Stream.of(Show.values())
                .map(show -> new Choice(show.code(), page.text(show.key()), show == query.show()))
                .toList();
    }

    private static Objections unclear(Query query, List<Unit> meant) {
        return new Objections(List.of(
                meant.isEmpty()
                        ? Objection.of("enhed", "units.unknown", query.unit())
                        : Objection.of(
                                "enhed",
                                "units.several",
                                query.unit(),
                                meant.stream().limit(5).map(Unit::label).collect(Collectors.joining(", ")))));
    }
}
