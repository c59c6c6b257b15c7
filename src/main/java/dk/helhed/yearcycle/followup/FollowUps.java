package dk.helhed.yearcycle.followup;

import static java.util.stream.Collectors.toMap;

import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import dk.helhed.barometer.AreaSeries;
import dk.helhed.barometer.Barometer;
import dk.helhed.barometer.FigureRef;
import dk.helhed.yearcycle.YearcycleSettings;
import dk.helhed.yearcycle.proposal.Expectation;
import dk.helhed.yearcycle.proposal.Proposal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The follow-ups of adopted proposals. Whether somebody may conclude is asked before. */
@Service
@Transactional
public class FollowUps {

    private static final String KIND = "follow-up";

    private final FollowUpRepository repository;
    private final Barometer barometer;
    private final YearcycleSettings settings;
    private final AuditLog log;
    private final Clock clock;

    FollowUps(
            FollowUpRepository repository, Barometer barometer, YearcycleSettings settings, AuditLog log, Clock clock) {
        this.repository = repository;
        this.barometer = barometer;
        this.settings = settings;
        this.log = log;
        this.clock = clock;
    }

    /** That of a proposal with the figures known on the day; empty unless it was adopted, as proposed or otherwise. */
    @Transactional(readOnly = true)
    public Optional<FollowUp> of(Proposal proposal, LocalDate day) {
        return of(List.of(proposal), day).stream().findFirst();
    }

    /**
     * Those of the proposals that were adopted, in the order given, with the figures known on the day. Two queries, however
     * many.
     */
    @Transactional(readOnly = true)
    public List<FollowUp> of(List<Proposal> proposals, LocalDate day) {
        var granted = proposals.stream()
                .filter(proposal -> proposal.state().isGranted() && proposal.decision() != null)
                .toList();
        if (granted.isEmpty()) {
            return List.of();
        }
        var conclusions = repository.of(granted.stream().map(Proposal::id).toList());
        var figures = figures(granted, day);
        return granted.stream()
                .map(proposal ->
                        new FollowUp(proposal, due(proposal), held(proposal, figures), conclusions.get(proposal.id())))
                .toList();
    }

    /** The conclusion about the proposal; empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<Conclusion> conclusion(Proposal proposal) {
        return Optional.ofNullable(repository.of(List.of(proposal.id())).get(proposal.id()));
    }

    /** The days on which people concluded about the proposals, by proposal; those nobody concluded about are missing. */
    @Transactional(readOnly = true)
    public Map<UUID, LocalDate> concluded(Collection<UUID> proposals) {
        return repository.of(proposals).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().on()));
    }

    /**
     * Stores what people concluded.
     *
     * @param version of the conclusion that the change was made from; 0 for the first
     */
    public Outcome<Conclusion> conclude(Proposal proposal, int version, String text, String learned) {
        var before = conclusion(proposal).orElse(null);
        var written = new Conclusion(LocalDate.now(clock), text, learned, version);
        var person = Actor.asking().map(Actor::person).orElse(null);
        var stored = version == 0
                ? repository.add(proposal.id(), written, clock.instant(), person)
                : repository.change(proposal.id(), written, clock.instant(), person);
        if (!stored) {
            return Outcome.refused("", "follow-up.changed-meanwhile");
        }
        log.changed(KIND, proposal.id().toString(), logged(before), logged(written));
        return new Outcome.Done<>(written);
    }

    private LocalDate due(Proposal proposal) {
        var decision = Objects.requireNonNull(proposal.decision());
        return decision.on().plusMonths(settings.followUpMonths());
    }

    private Map<FigureRef, AreaSeries> figures(List<Proposal> proposals, LocalDate day) {
        var wanted = proposals.stream()
                .flatMap(proposal -> proposal.expectations().stream())
                .map(Expectation::figure)
                .distinct()
                .toList();
        return wanted.isEmpty() ? Map.of() : barometer.readings(wanted, day);
    }

    private static List<Held> held(Proposal proposal, Map<FigureRef, AreaSeries> figures) {
        return proposal.expectations().stream()
                .map(one -> Held.of(one, figures.get(one.figure())))
                .toList();
    }

    private static @Nullable Map<String, String> logged(@Nullable Conclusion conclusion) {
        return conclusion == null ? null : Map.of("conclusion", conclusion.text(), "learned", conclusion.learned());
    }
}
