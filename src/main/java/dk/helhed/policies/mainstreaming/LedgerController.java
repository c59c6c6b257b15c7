package dk.helhed.policies.mainstreaming;

import dk.helhed.access.Door;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Download;
import dk.helhed.pages.Page;
import dk.helhed.policies.CsvFile;
import dk.helhed.tables.Cell;
import dk.helhed.tables.Dialect;
import dk.helhed.tables.Table;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /mainstreaming}, and the same as a file: whether everybody can use what the municipality decides. */
@Controller
@Door(Door.PUBLIC)
class LedgerController {

    private static final List<String> COLUMNS =
            List.of("year", "committee", "asked", "cannot_use", "do_not_know", "those_concerned_involved", "changed");

    private static final int MOST_STORIES = 10;
    private static final String PATH = "/mainstreaming";

    private final Ledger ledger;

    LedgerController(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping(PATH)
    String page(LedgerFilter filter, Page page, Model model) {
        var all = ledger.counts();
        var counts = all.stream().filter(filter::holds).toList();
        model.addAttribute("page", page);
        model.addAttribute("filter", filter);
        model.addAttribute("years", years(all, filter, page));
        model.addAttribute("committees", committees(all, filter, page));
        model.addAttribute("counts", counts);
        model.addAttribute("total", CommitteeCount.sum(counts));
        model.addAttribute("stories", ledger.stories(filter, MOST_STORIES));
        model.addAttribute("downloads", downloads(filter, page));
        return "policies/mainstreaming/ledger";
    }

    private static List<Choice> years(List<CommitteeCount> all, LedgerFilter filter, Page page) {
        var years = all.stream()
                .map(CommitteeCount::year)
                .distinct()
                .map(year -> new Choice(year.toString(), year.toString(), year.equals(filter.aar())));
        return Stream.concat(
                        Stream.of(new Choice("", page.text("mainstreaming.year.all"), filter.aar() == null)), years)
                .toList();
    }

    private static List<Choice> committees(List<CommitteeCount> all, LedgerFilter filter, Page page) {
        var names = Ledger.committees(all).stream().map(name -> new Choice(name, name, filter.isCommittee(name)));
        var any = new Choice(
                "", page.text("mainstreaming.committee.all"), filter.committee().isEmpty());
        return Stream.concat(Stream.of(any), names).toList();
    }

    private static List<Download> downloads(LedgerFilter filter, Page page) {
        var excel = new LinkedHashMap<String, String>(filter.parameters());
        excel.put("dialect", Dialect.EXCEL_DA.code());
        return List.of(
                new Download(
                        page.text("download.name.csv"),
                        page.text("mainstreaming.file"),
                        page.link(PATH + ".csv", filter.parameters())),
                new Download(
                        page.text("download.name.excel"),
                        page.text("mainstreaming.file.excel"),
                        page.link(PATH + ".csv", excel)));
    }

    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> file(LedgerFilter filter, @RequestParam(required = false) @Nullable String dialect) {
        var rows = ledger.counts().stream()
                .filter(filter::holds)
                .map(LedgerController::row)
                .toList();
        return CsvFile.answer("mainstreaming.csv", new Table(COLUMNS, rows), dialect);
    }

    private static List<Cell> row(CommitteeCount count) {
        return List.of(
                number(count.year()),
                Cell.of(count.committee()),
                number(count.asked()),
                number(count.barred()),
                number(count.unsure()),
                number(count.heard()),
                number(count.changed()));
    }

    private static Cell number(int number) {
        return Cell.of(BigDecimal.valueOf(number));
    }
}
