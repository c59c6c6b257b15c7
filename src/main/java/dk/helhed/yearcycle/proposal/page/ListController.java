package dk.helhed.yearcycle.proposal.page;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Download;
import dk.helhed.pages.Page;
import dk.helhed.tables.Dialect;
import dk.helhed.yearcycle.Cycle;
import dk.helhed.yearcycle.Themes;
import dk.helhed.yearcycle.proposal.Proposal;
import dk.helhed.yearcycle.proposal.ProposalState;
import dk.helhed.yearcycle.proposal.Proposals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page {@code /forslag}: every proposal that was sent, and for staff the drafts within their reach. */
@Controller
@Door(Door.PUBLIC)
class ListController {

    static final String PATH = "/forslag";

    private final Proposals proposals;
    private final ProposalWording wording;
    private final Themes themes;

    ListController(Proposals proposals, ProposalWording wording, Themes themes) {
        this.proposals = proposals;
        this.wording = wording;
        this.themes = themes;
    }

    @GetMapping(PATH)
    String list(Fields query, Page page, Model model) {
        var filter = ProposalFilter.of(query);
        var all = proposals.all();
        model.addAttribute("page", page);
        model.addAttribute("words", wording.of(page));
        model.addAttribute("filter", filter);
        model.addAttribute("empty", all.isEmpty());
        model.addAttribute("proposals", all.stream().filter(filter::finds).toList());
        model.addAttribute("themes", themes(filter, page));
        model.addAttribute("states", states(filter, page));
        model.addAttribute("years", years(all, filter, page));
        model.addAttribute("frames", proposals.years());
        model.addAttribute("mayPropose", Actor.isHeld(Cycle.PROPOSE));
        model.addAttribute("downloads", downloads(filter, page));
        return "yearcycle/proposal/list";
    }

    private List<Choice> themes(ProposalFilter filter, Page page) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", page.text("proposal.filter.any"), filter.theme() == null && !filter.outside()));
        themes.all()
                .forEach(theme -> choices.add(new Choice(
                        theme.ref().toString(),
                        theme.name(page.language()),
                        theme.ref().equals(filter.theme()))));
        choices.add(new Choice(ProposalFilter.OUTSIDE, page.text("proposal.theme.none"), filter.outside()));
        return choices;
    }

    private static List<Choice> states(ProposalFilter filter, Page page) {
        return Stream.concat(
                        Stream.of(new Choice("", page.text("proposal.filter.any"), filter.state() == null)),
                        Stream.of(ProposalState.values())
                                .filter(state -> state != ProposalState.DRAFT || Actor.isHeld(Cycle.PROPOSE))
                                .map(state ->
                                        new Choice(state.code(), page.text(state.key()), state == filter.state())))
                .toList();
    }

    private static List<Choice> years(List<Proposal> all, ProposalFilter filter, Page page) {
        return Stream.concat(
                        Stream.of(new Choice("", page.text("proposal.filter.any"), filter.year() == null)),
                        all.stream()
                                .map(Proposal::budgetYear)
                                .distinct()
                                .sorted(Comparator.reverseOrder())
                                .map(year -> new Choice(
                                        Integer.toString(year), Integer.toString(year), year.equals(filter.year()))))
                .toList();
    }

    private static List<Download> downloads(ProposalFilter filter, Page page) {
        var excel = new LinkedHashMap<>(filter.parameters());
        excel.put("dialect", Dialect.EXCEL_DA.code());
        return List.of(
                new Download(
                        page.text("download.name.csv"),
                        page.text("proposal.file"),
                        page.link(PATH + ".csv", filter.parameters())),
                new Download(
                        page.text("download.name.excel"),
                        page.text("proposal.file.excel"),
                        page.link(PATH + ".csv", excel)));
    }
}
