package dk.helhed.reports.paper;

import dk.helhed.barometer.Indicators;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.reports.status.StatusReport;
import dk.helhed.reports.status.StatusReports;
import dk.helhed.yearcycle.proposal.CostLine;
import dk.helhed.yearcycle.proposal.Expectation;
import dk.helhed.yearcycle.proposal.Proposal;
import dk.helhed.yearcycle.proposal.ProposalState;
import dk.helhed.yearcycle.proposal.Proposals;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the fields of a template are filled in with. */
@Component
class Filling {

    private static final Set<ProposalState> UNTREATED = EnumSet.of(ProposalState.DRAFT, ProposalState.COMMITTEE);
    private static final int MOST_OFFERED = 20;

    private final Proposals proposals;
    private final StatusReports reports;
    private final Indicators indicators;
    private final Texts texts;

    Filling(Proposals proposals, StatusReports reports, Indicators indicators, Texts texts) {
        this.proposals = proposals;
        this.reports = reports;
        this.indicators = indicators;
        this.texts = texts;
    }

    /** Whether there is such a thing, and whoever asks may read it. */
    boolean isKnown(Origin origin) {
        return (origin.proposal() == null || proposal(origin).isPresent())
                && (origin.report() == null || report(origin).isPresent());
    }

    /** Proposals that a committee has not treated yet, the newest first. */
    List<Proposal> proposals() {
        return proposals.all().stream()
                .filter(proposal -> UNTREATED.contains(proposal.state()))
                .filter(proposals::mayRead)
                .limit(MOST_OFFERED)
                .toList();
    }

    /** The latest status reports. */
    List<StatusReport> reports() {
        return reports.all().stream().limit(MOST_OFFERED).toList();
    }

    /** What a paper made from it could be called; empty if it is made from nothing. */
    String title(Origin origin) {
        return proposal(origin)
                .map(Proposal::title)
                .or(() -> report(origin).map(StatusReport::title))
                .orElse("");
    }

    Map<PaperField, String> values(Origin origin, PaperHead head) {
        var values = new EnumMap<PaperField, String>(PaperField.class);
        values.put(PaperField.COMMITTEE, head.committee());
        if (head.meeting() != null) {
            values.put(PaperField.MEETING, texts.date(Language.DANISH, head.meeting()));
        }
        values.put(PaperField.TITLE, head.title());
        proposal(origin).ifPresent(proposal -> put(values, proposal));
        report(origin).ifPresent(report -> {
            values.put(PaperField.REPORT, report.title());
            values.put(PaperField.REPORT_YEAR, Integer.toString(report.year()));
            values.put(PaperField.REPORT_ADDRESS, report.path());
        });
        return values;
    }

    private void put(Map<PaperField, String> values, Proposal proposal) {
        var text = proposal.text();
        values.put(PaperField.TITLE, proposal.title());
        values.put(PaperField.NUMBER, Integer.toString(proposal.number()));
        values.put(PaperField.CHALLENGE, text.challenge());
        values.put(PaperField.PROPOSED, text.proposed());
        values.put(PaperField.GROUNDS, text.grounds());
        values.put(PaperField.ALTERNATIVES, text.alternatives());
        values.put(PaperField.OTHERWISE, text.otherwise());
        values.put(PaperField.TARGET, text.target());
        values.put(PaperField.ECONOMY, proposal.costs().stream().map(this::line).collect(Collectors.joining("\n")));
        values.put(
                PaperField.EFFECT,
                proposal.expectations().stream().map(this::line).collect(Collectors.joining("\n")));
    }

    private String line(CostLine cost) {
        var payer = text(cost.payer().key());
        var year = Integer.toString(cost.year());
        var amount = cost.kroner();
        return amount == null
                ? text("paper.cost.unknown", year, payer)
                : text("paper.cost", year, payer, kroner(amount));
    }

    /** With øre only if there are any. */
    private String kroner(BigDecimal amount) {
        var whole = amount.stripTrailingZeros().scale() <= 0;
        return texts.number(Language.DANISH, whole ? amount.setScale(0) : amount);
    }

    private String line(Expectation expected) {
        var code = expected.figure().indicator();
        var name =
                indicators.find(code).map(indicator -> indicator.title().da()).orElse(code);
        var value = texts.number(Language.DANISH, expected.value());
        var year = Integer.toString(expected.year());
        var baseline = expected.baseline();
        return baseline == null
                ? text("paper.effect", name, year, value)
                : text("paper.effect.from", name, year, value, texts.number(Language.DANISH, baseline.value()));
    }

    private Optional<Proposal> proposal(Origin origin) {
        return Optional.ofNullable(origin.proposal()).flatMap(proposals::find).filter(proposals::mayRead);
    }

    private Optional<StatusReport> report(Origin origin) {
        return Optional.ofNullable(origin.report()).flatMap(reports::find);
    }

    private String text(String key, Object... arguments) {
        return texts.text(Language.DANISH, key, arguments);
    }
}
