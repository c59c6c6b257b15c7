package dk.helhed.projects.monitoring;

import dk.helhed.access.Door;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Download;
import dk.helhed.pages.Link;
import dk.helhed.pages.Page;
import dk.helhed.policies.CsvFile;
import dk.helhed.tables.Cell;
import dk.helhed.tables.Dialect;
import dk.helhed.tables.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /projekter/kvartaler}, and the same as a file: projects and quarters, as København publishes them. */
@Controller
@Door(Door.PUBLIC)
class TableController {

    private static final String PATH = "/projekter/kvartaler";
    private static final int ROWS_ON_A_PAGE = 50;
    private static final int MOST_PAGES = 10_000;

    private final Quarters quarters;

    TableController(Quarters quarters) {
        this.quarters = quarters;
    }

    @GetMapping(PATH)
    String table(Fields query, @RequestParam(name = "side", defaultValue = "1") int side, Page page, Model model) {
        var filter = TableFilter.of(query);
        var current = Math.clamp(side, 1, MOST_PAGES);
        var all = quarters.counts(TableFilter.ALL.until(filter.until()));
        var hits = filter.now() == TableFilter.Now.ANY ? sum(all) : sum(quarters.counts(filter));
        var rows = quarters.table(filter, (current - 1) * ROWS_ON_A_PAGE, ROWS_ON_A_PAGE);
        model.addAttribute("page", page);
        model.addAttribute("filter", filter);
        model.addAttribute("counts", all);
        model.addAttribute("quarters", quarters.shown(filter));
        model.addAttribute("turns", turns(filter, page));
        model.addAttribute("rows", rows.stream().map(this::row).toList());
        model.addAttribute("hits", hits);
        model.addAttribute("current", current);
        model.addAttribute("last", Math.max(1, (hits + ROWS_ON_A_PAGE - 1) / ROWS_ON_A_PAGE));
        model.addAttribute("downloads", downloads(filter, page));
        return "projects/monitoring/table";
    }

    /** The ways to earlier and later quarters. */
    private List<Link> turns(TableFilter filter, Page page) {
        var turns = new ArrayList<Link>();
        quarters.reportedBefore(filter)
                .ifPresent(last -> turns.add(Link.to(
                        page.text("monitoring.earlier", QuarterWords.name(page, last)),
                        page.link(PATH, filter.until(last).parameters()))));
        if (filter.until() != null) {
            turns.add(Link.to(
                    page.text("monitoring.to-now"),
                    page.link(PATH, filter.until(null).parameters())));
        }
        return turns;
    }

    private static int sum(java.util.Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(count -> count).sum();
    }

    private TableRow row(Monitored project) {
        return new TableRow(project, quarters.standing(project));
    }

    private static List<Download> downloads(TableFilter filter, Page page) {
        var excel = new LinkedHashMap<>(filter.parameters());
        excel.put("dialect", Dialect.EXCEL_DA.code());
        return List.of(
                new Download(
                        page.text("download.name.csv"),
                        page.text("monitoring.file"),
                        page.link(PATH + ".csv", filter.parameters())),
                new Download(
                        page.text("download.name.excel"),
                        page.text("monitoring.file.excel"),
                        page.link(PATH + ".csv", excel)));
    }

    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> file(Fields query, @RequestParam(required = false) @Nullable String dialect) {
        var filter = TableFilter.of(query);
        var shown = quarters.shown(filter);
        var columns = Stream.of(
                        Stream.of("number", "title"),
                        shown.stream().map(Quarter::code),
                        Stream.of("latest", "reason", "plan", "responsible", "plan_until"))
                .flatMap(names -> names)
                .toList();
        var rows = new ArrayList<List<Cell>>();
        quarters.forEach(
                filter,
                project -> rows.add(
                        row(project).cells(shown).stream().map(Cell::of).toList()));
        return CsvFile.answer("kvartaler.csv", new Table(columns, rows), dialect);
    }
}
