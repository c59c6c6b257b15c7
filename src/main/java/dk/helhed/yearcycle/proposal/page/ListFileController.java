package dk.helhed.yearcycle.proposal.page;

import dk.helhed.access.Door;
import dk.helhed.forms.Fields;
import dk.helhed.policies.CsvFile;
import dk.helhed.projects.SheetFields;
import dk.helhed.tables.Cell;
import dk.helhed.tables.Table;
import dk.helhed.yearcycle.proposal.Payer;
import dk.helhed.yearcycle.proposal.Proposal;
import dk.helhed.yearcycle.proposal.Proposals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The same as {@code /forslag} as a table. */
@Controller
@Door(Door.PUBLIC)
class ListFileController {

    private static final List<String> COLUMNS = List.of(
            "number",
            "title",
            "theme",
            "state",
            "budget_year",
            "unit",
            "evidence",
            "proposed_by_municipality",
            "proposed_in_all",
            "unknown_amounts",
            "sent_on",
            "treated_on",
            "committee",
            "decided_on",
            "decision_agenda",
            "granted_by_municipality");

    private final Proposals proposals;
    private final SheetFields names;

    ListFileController(Proposals proposals, SheetFields names) {
        this.proposals = proposals;
        this.names = names;
    }

    @GetMapping(ListController.PATH + ".csv")
    ResponseEntity<byte[]> table(Fields query, @RequestParam(required = false) @Nullable String dialect) {
        var filter = ProposalFilter.of(query);
        var rows = proposals.all().stream()
                .filter(filter::finds)
                .filter(proposals::mayRead)
                .map(this::row)
                .toList();
        return CsvFile.answer("forslag.csv", new Table(COLUMNS, rows), dialect);
    }

    private List<Cell> row(Proposal proposal) {
        var treatment = Optional.ofNullable(proposal.treatment());
        var decision = Optional.ofNullable(proposal.decision());
        var economy = proposal.economy();
        var municipal = economy.of(Payer.MUNICIPALITY);
        return List.of(
                Cell.of(Integer.toString(proposal.number())),
                Cell.of(proposal.title()),
                Cell.of(Objects.toString(proposal.theme(), "")),
                Cell.of(proposal.state().code()),
                Cell.of(Integer.toString(proposal.budgetYear())),
                Cell.of(names.unitName(proposal.unit())),
                Cell.of(proposal.evidence().code()),
                Cell.of(municipal.known()),
                Cell.of(economy.total().known()),
                Cell.of(BigDecimal.valueOf(economy.total().missing())),
                day(proposal.sentOn()),
                day(treatment.map(one -> one.on()).orElse(null)),
                Cell.of(treatment.map(one -> one.committee()).orElse("")),
                day(decision.map(one -> one.on()).orElse(null)),
                Cell.of(decision.map(one -> one.agenda()).orElse("")),
                Cell.of(decision.map(one -> one.amount()).orElse(null)));
    }

    private static Cell day(@Nullable LocalDate day) {
        return Cell.of(day == null ? "" : day.toString());
    }
}
