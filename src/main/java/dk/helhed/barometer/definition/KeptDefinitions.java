package dk.helhed.barometer.definition;

import dk.helhed.access.Acting;
import dk.helhed.access.Actor;
import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import dk.helhed.analytics.definition.Definition;
import dk.helhed.analytics.definition.Succession;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The definitions of figures that the municipality keeps. Nothing that was written is lost: a change is an edition beside the
 * earlier ones. What counts the same keeps its version; what counts something else becomes the next one, and there the series breaks.
 */
@Service
@Transactional
public class KeptDefinitions {

    /** To write definitions, and to see what they count. */
    public static final String PERMISSION = "indicators.edit";

    private static final String KIND = "figure-definition";
    private static final int LONGEST_NOTE = 1_000;

    private final KeptDefinitionRepository repository;
    private final CountedIndicatorRepository indicators;
    private final Drafts drafts;
    private final AuditLog log;
    private final Clock clock;

    KeptDefinitions(
            KeptDefinitionRepository repository,
            CountedIndicatorRepository indicators,
            Drafts drafts,
            AuditLog log,
            Clock clock) {
        this.repository = repository;
        this.indicators = indicators;
        this.drafts = drafts;
        this.log = log;
        this.clock = clock;
    }

    /** The newest edition of each figure, by id. */
    @Transactional(readOnly = true)
    public List<KeptDefinition> newest() {
        return repository.findNewest();
    }

    /** The newest edition of a figure. */
    @Transactional(readOnly = true)
    public Optional<KeptDefinition> find(String id) {
        return repository.find(id);
    }

    /** All editions of a figure, newest first. */
    @Transactional(readOnly = true)
    public List<KeptDefinition> versions(String id) {
        return repository.findEditions(id);
    }

    /** Code of the series of the municipality's own indicator that a version counts, such as {@code 751-1.v2}; empty if none. */
    @Transactional(readOnly = true)
    public Optional<String> indicatorOf(String id, int version) {
        return indicators.findOf(id).stream()
                .filter(counted -> counted.definitionVersion() == version)
                .findFirst()
                .map(CountedIndicator::seriesCode);
    }

    /** Which definitions count which indicators: by definition, the newest first in each. */
    @Transactional(readOnly = true)
    public List<CountedIndicator> counted() {
        return indicators.findAll();
    }

    /**
     * Keeps what somebody wrote. Refused if nothing is said otherwise than before, if it is about another dataset than before, or
     * if somebody else has written meanwhile.
     */
    public Outcome<KeptDefinition> keep(Draft draft) {
        repository.lock();
        if (draft.note().length() > LONGEST_NOTE) {
            return Outcome.refused(
                    "note", "kept.note", LONGEST_NOTE, draft.note().length());
        }
        return switch (drafts.read(draft.dataset(), draft.text())) {
            case ReadDraft.NoDataset none -> Outcome.refused("dataset", "kept.no-dataset");
            case ReadDraft.Wrong wrong ->
                new Outcome.Refused<>(wrong.problems().stream()
                        .map(one -> new Objection(
                                "text", one.problem().key(), one.problem().arguments()))
                        .toList());
            case ReadDraft.Good good -> keep(draft, good);
        };
    }

    private Outcome<KeptDefinition> keep(Draft draft, ReadDraft.Good good) {
        var id = good.definition().id();
        var before = repository.find(id);
        if (before.map(KeptDefinition::edition).orElse(0) != draft.seen()) {
            return draft.seen() == 0 ? Outcome.refused("id", "kept.taken", id) : Outcome.refused("", "kept.meanwhile");
        }
        if (before.isPresent() && !before.get().dataset().equals(draft.dataset())) {
            return Outcome.refused("dataset", "kept.other-dataset", before.get().dataset());
        }
        var version = before.map(old -> versionAfter(old, good)).orElse(1);
        var text = KeptText.numbered(draft.text(), version);
        return before.filter(old -> old.text().equals(text)).isPresent()
                ? Outcome.refused("", "kept.no-change")
                : new Outcome.Done<>(add(draft, good.definition(), version, text));
    }

    /** The version that a definition has after another; one that can no longer be read counts something else. */
    private static int versionAfter(KeptDefinition before, ReadDraft.Good fresh) {
        return switch (Drafts.read(fresh.delivery(), before.text())) {
            case ReadDraft.Good old ->
                Succession.of(fresh.definition(), old.definition()).definition().version();
            case ReadDraft.Wrong wrong -> before.version() + 1;
            case ReadDraft.NoDataset none -> before.version() + 1;
        };
    }

    private KeptDefinition add(Draft draft, Definition definition, int version, String text) {
        var before = repository.find(definition.id());
        var kept = new KeptDefinition(
                definition.id(),
                draft.seen() + 1,
                version,
                draft.dataset(),
                definition.name(),
                text,
                draft.note(),
                clock.instant(),
                "");
        repository.add(kept, person().orElse(null));
        log.changed(KIND, kept.id(), before.map(Noted::of).orElse(null), Noted.of(kept));
        return kept;
    }

    /**
     * Notes that an indicator is counted by a definition from now on. Needs the transaction in which the indicator's version is
     * made.
     */
    void link(KeptDefinition definition, String indicator, int version) {
        indicators.add(indicator, version, definition, clock.instant(), person().orElse(null));
        log.changed("counted-indicator", indicator, null, new Linked(version, definition.id(), definition.version()));
    }

    private static Optional<UUID> person() {
        return Acting.now().flatMap(who -> who instanceof Actor actor ? Optional.of(actor.person()) : Optional.empty());
    }

    /** What the log says of an edition. */
    private record Noted(int edition, int version, String dataset, String text, String note) {

        static Noted of(KeptDefinition kept) {
            return new Noted(kept.edition(), kept.version(), kept.dataset(), kept.text(), kept.note());
        }
    }

    /** What the log says of a link. */
    private record Linked(int indicatorVersion, String definition, int definitionVersion) {}
}
