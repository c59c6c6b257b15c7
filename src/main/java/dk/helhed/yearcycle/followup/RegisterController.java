package dk.helhed.yearcycle.followup;

import dk.helhed.access.Door;
import dk.helhed.barometer.Observation;
import dk.helhed.barometer.Today;
import dk.helhed.pages.Download;
import dk.helhed.pages.Page;
import dk.helhed.policies.CsvFile;
import dk.helhed.tables.Cell;
import dk.helhed.tables.Dialect;
import dk.helhed.tables.Table;
import dk.helhed.yearcycle.proposal.Proposals;
import dk.helhed.yearcycle.proposal.page.ProposalWording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register {@code /forslag/opfoelgning}: what was expected of adopted proposals, against what came of them. */
@Controller
@Door(Door.PUBLIC)
class RegisterController {

    private static final String PATH = "/forslag/opfoelgning";
    private static final List<String> COLUMNS = List.of(
            "number",
            "title",
            "decided_on",
            "indicator",
            "area",
            "year",
            "base",
            "base_period",
            "base_batch",
            "expected",
            "actual",
            "actual_period",
            "actual_batch",
            "verdict",
            "due",
            "concluded_on");

    private final Proposals proposals;
    private final FollowUps followUps;
    private final ProposalWording wording;
    private final Today today;

    RegisterController(Proposals proposals, FollowUps followUps, ProposalWording wording, Today today) {
        this.proposals = proposals;
        this.followUps = followUps;
        this.wording = wording;
        this.today = today;
    }

    @GetMapping(PATH)
    String register(Page page, Model model) {
        var day = today.of(page);
        var all = followUps.of(proposals.granted(), day);
        model.addAttribute("page", page);
        model.addAttribute("words", wording.of(page));
        model.addAttribute("day", day);
        model.addAttribute("followUps", all);
        model.addAttribute("tally", Tally.of(all));
        model.addAttribute(
                "downloads",
                List.of(
                        new Download(
                                page.text("download.name.csv"), page.text("follow-up.file"), page.link(PATH + ".csv")),
                        new Download(
                                page.text("download.name.excel"),
                                page.text("follow-up.file.excel"),
                                page.link(PATH + ".csv", Map.of("dialect", Dialect.EXCEL_DA.code())))));
        return "yearcycle/followup/register";
    }

    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> table(Page page, @RequestParam(required = false) @Nullable String dialect) {
        var rows = new ArrayList<List<Cell>>();
        for (var one : followUps.of(proposals.granted(), today.of(page))) {
            one.held().forEach(held -> rows.add(row(one, held)));
        }
        return CsvFile.answer("opfoelgning.csv", new Table(COLUMNS, rows), dialect);
    }

    private static List<Cell> row(FollowUp one, Held held) {
        var proposal = one.proposal();
        var decision = proposal.decision();
        var expectation = held.expectation();
        var base = expectation.baseline();
        var actual = held.actual();
        var conclusion = one.conclusion();
        return List.of(
                Cell.of(Integer.toString(proposal.number())),
                Cell.of(proposal.title()),
                Cell.of(decision == null ? "" : decision.on().toString()),
                Cell.of(expectation.figure().indicator()),
                Cell.of(expectation.figure().area()),
                Cell.of(Integer.toString(expectation.year())),
                Cell.of(base == null ? null : base.value()),
                Cell.of(base == null ? "" : base.period().code()),
                Cell.of(base == null ? null : BigDecimal.valueOf(base.batch())),
                Cell.of(expectation.value()),
                Cell.of(actual == null ? null : actual.value()),
                Cell.of(period(actual)),
                Cell.of(actual == null ? null : BigDecimal.valueOf(actual.batch())),
                Cell.of(held.verdict().code()),
                Cell.of(one.due().toString()),
                Cell.of(conclusion == null ? "" : conclusion.on().toString()));
    }

    private static String period(@Nullable Observation figure) {
        var period = figure == null ? null : figure.period();
        return period == null ? "" : period.code();
    }
}
