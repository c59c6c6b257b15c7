package dk.helhed.yearcycle.signal.page;

import dk.helhed.access.Door;
import dk.helhed.access.Reach;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Page;
import dk.helhed.policies.CsvFile;
import dk.helhed.yearcycle.Cycle;
import dk.helhed.yearcycle.signal.SignalKind;
import dk.helhed.yearcycle.signal.SignalSettings;
import dk.helhed.yearcycle.signal.compute.Runs;
import dk.helhed.yearcycle.signal.compute.Summary;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages {@code /signaler}: what somebody ought to look at, by which rules, and the computation of it. */
@Controller
class SignalController {

    static final String PATH = "/signaler";

    private final SignalLists lists;
    private final Runs runs;
    private final SignalSettings settings;

    SignalController(SignalLists lists, Runs runs, SignalSettings settings) {
        this.lists = lists;
        this.runs = runs;
        this.settings = settings;
    }

    @GetMapping(PATH)
    @Door(Door.PUBLIC)
    String list(Fields query, Page page, Model model) {
        model.addAttribute("list", lists.of(page, SignalFilter.of(query), runs));
        model.addAttribute("summary", summary(query));
        return "yearcycle/signal/signals";
    }

    @GetMapping(PATH + ".csv")
    @Door(Door.PUBLIC)
    ResponseEntity<byte[]> file(Fields query, @RequestParam(required = false) @Nullable String dialect, Page page) {
        var lines = lists.lines(page.language(), SignalFilter.of(query));
        return CsvFile.answer("signaler.csv", SignalTable.of(lines), dialect);
    }

    @GetMapping(PATH + "/regler")
    @Door(Door.PUBLIC)
    String rules(Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute(
                "rules",
                List.of(SignalKind.values()).stream()
                        .map(kind -> RuleText.of(page, kind, settings))
                        .toList());
        return "yearcycle/signal/rules";
    }

    @PostMapping(PATH + "/beregn")
    @Door(value = Cycle.SIGNALS, reach = Reach.ALL)
    String compute(Page page) {
        var done = runs.run();
        return "redirect:"
                + page.link(
                        PATH,
                        Map.of("beregnet", done.map(SignalController::written).orElse("optaget")));
    }

    private static String written(Summary summary) {
        return "%d-%d-%d-%d".formatted(summary.found(), summary.returned(), summary.renewed(), summary.resolved());
    }

    /** What the computation came to that the address tells of; null if it tells of none. */
    private static @Nullable Summary summary(Fields query) {
        var text = query.text("beregnet");
        if (!text.matches("\\d{1,6}(-\\d{1,6}){3}")) {
            return null;
        }
        var counts = List.of(text.split("-")).stream().map(Integer::valueOf).toList();
        return new Summary(counts.get(0), counts.get(1), counts.get(2), counts.get(3));
    }
}
