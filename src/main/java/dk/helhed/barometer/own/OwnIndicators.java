package dk.helhed.barometer.own;

import dk.helhed.access.Actor;
import dk.helhed.access.Objection;
import dk.helhed.access.Reach;
import dk.helhed.access.log.AuditLog;
import dk.helhed.barometer.Indicators;
import dk.helhed.barometer.OwnIndicator;
import dk.helhed.barometer.OwnIndicatorHistory;
import dk.helhed.barometer.own.DefinitionOutcome.Change;
import dk.helhed.barometer.own.DefinitionOutcome.Kind;
import dk.helhed.reference.Areas;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Defines a municipality's own indicators. A definition is never changed: a change is a version beside the earlier ones, and
 * one that counts something else begins a new series of figures. The caller has looked whether the actor may.
 */
@Service
@Transactional
public class OwnIndicators {

    /** To define indicators and change them. */
    public static final String EDIT = "indicators.edit";

    private static final String KIND = "own-indicator";

    private final DefinitionRepository repository;
    private final Indicators indicators;
    private final DefinitionChecks checks;
    private final Areas areas;
    private final AuditLog log;

    OwnIndicators(
            DefinitionRepository repository,
            Indicators indicators,
            DefinitionChecks checks,
            Areas areas,
            AuditLog log) {
        this.areas = areas;
        this.repository = repository;
        this.indicators = indicators;
        this.checks = checks;
        this.log = log;
    }

    /** Whether whoever asks may define indicators. */
    public static boolean mayEdit() {
        return Actor.asking().filter(actor -> actor.holds(EDIT, Reach.ALL)).isPresent();
    }

    /** What an indicator is and was; empty for an unknown code and for a national indicator. */
    @Transactional(readOnly = true)
    public Optional<OwnIndicatorHistory> find(String code) {
        return indicators.history(code);
    }

    /** The first code that the municipality of an area has not used; empty when the area is unknown. */
    @Transactional(readOnly = true)
    public String nextCode(String area) {
        return areas.find(area)
                .map(found -> indicators.of(found).stream()
                                .map(OwnIndicatorHistory::code)
                                .mapToInt(code -> Integer.parseInt(code.substring(code.indexOf('-') + 1)))
                                .max()
                                .orElse(0)
                        + 1)
                .map(number -> area + "-" + number)
                .orElse("");
    }

    /**
     * Defines indicators as they are written: those that are new are added, those that are written otherwise than before get
     * a version, the others stay. All or none, in the caller's transaction if there is one.
     */
    public DefinitionOutcome define(List<IndicatorDefinition> written) {
        repository.lock();
        var objections = new ArrayList<DefinitionObjection>();
        var changes = new ArrayList<Change>();
        var codes = new HashSet<String>();
        for (int position = 0; position < written.size(); position++) {
            var found = new ArrayList<Objection>();
            var definition = written.get(position);
            var version = checks.check(definition, found);
            if (!codes.add(definition.code())) {
                found.add(objection("code", "own.wrong.twice", definition.code()));
            }
            for (var objection : found) {
                objections.add(new DefinitionObjection(position, objection));
            }
            version.flatMap(this::change).ifPresent(changes::add);
        }
        if (!objections.isEmpty()) {
            return new DefinitionOutcome.Refused(objections);
        }
        changes.forEach(this::keep);
        return changes.isEmpty() ? new DefinitionOutcome.Unchanged() : new DefinitionOutcome.Defined(changes);
    }

    /** Defines one that must be new. */
    public DefinitionOutcome add(IndicatorDefinition written) {
        repository.lock();
        return find(written.code()).isPresent()
                ? refused("code", "own.wrong.taken", written.code())
                : define(List.of(written));
    }

    /**
     * Changes one.
     *
     * @param version the number of the version that was shown when the change was written
     */
    public DefinitionOutcome change(int version, IndicatorDefinition written) {
        repository.lock();
        var before = find(written.code());
        return before.isEmpty() || before.get().newest().version() != version
                ? refused("", "own.changed-meanwhile")
                : define(List.of(written));
    }

    /** What a change would do, without doing it. */
    @Transactional(readOnly = true)
    public DefinitionOutcome preview(IndicatorDefinition written) {
        var objections = new ArrayList<Objection>();
        var change = checks.check(written, objections).flatMap(this::change);
        if (!objections.isEmpty()) {
            return new DefinitionOutcome.Refused(objections.stream()
                    .map(objection -> new DefinitionObjection(0, objection))
                    .toList());
        }
        return change.<DefinitionOutcome>map(one -> new DefinitionOutcome.Defined(List.of(one)))
                .orElseGet(DefinitionOutcome.Unchanged::new);
    }

    private Optional<Change> change(OwnIndicator written) {
        var history = find(written.code());
        if (history.isEmpty()) {
            return Optional.of(new Change(written, Kind.ADDED));
        }
        var before = history.get().newest();
        if (written.as(before.version(), before.series(), before.since()).equals(before)) {
            return Optional.empty();
        }
        var isSame = written.countsAs(before);
        var series = isSame ? before.series() : before.series() + 1;
        return Optional.of(new Change(
                written.as(before.version() + 1, series, written.since()), isSame ? Kind.REWORDED : Kind.NEW_SERIES));
    }

    private void keep(Change change) {
        var version = change.indicator();
        var before = find(version.code()).map(OwnIndicatorHistory::newest).orElse(null);
        repository.add(version);
        log.changed(KIND, version.code(), before == null ? null : logged(before), logged(version));
    }

    /** The version as the log names its parts. */
    private static Map<String, String> logged(OwnIndicator version) {
        var owner = version.ownerUnit();
        var fields = IndicatorForm.fields(IndicatorDefinition.of(version, owner == null ? "" : owner.toString()));
        fields.put("version", Integer.toString(version.version()));
        fields.put("series", Integer.toString(version.series()));
        fields.put("sentence", Objects.requireNonNull(fields.remove("subject")));
        fields.put("sentenceEn", Objects.requireNonNull(fields.remove("subjectEn")));
        return fields;
    }

    private static DefinitionOutcome refused(String field, String key, Object... arguments) {
        return new DefinitionOutcome.Refused(List.of(new DefinitionObjection(0, objection(field, key, arguments))));
    }

    private static Objection objection(String field, String key, Object... arguments) {
        return new Objection(field, key, List.of(arguments));
    }
}
