package dk.helhed.barometer.definition;

import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.barometer.own.DefinitionOutcome;
import dk.helhed.barometer.own.IndicatorDefinition;
import dk.helhed.barometer.own.OwnIndicators;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes indicators of what is counted: a municipality's own indicator for a definition, and the next series of it for the next
 * version, so that figures counted in two ways never stand in one line. The caller has looked whether the actor may.
 */
@Service
@Transactional
public class CountedIndicators {

    private final KeptDefinitions definitions;
    private final CountedIndicatorRepository repository;
    private final OwnIndicators own;

    CountedIndicators(KeptDefinitions definitions, CountedIndicatorRepository repository, OwnIndicators own) {
        this.definitions = definitions;
        this.repository = repository;
        this.own = own;
    }

    /** The indicator of a definition, as it was linked last; empty if it has none. */
    @Transactional(readOnly = true)
    public Optional<CountedIndicator> of(String definition) {
        return repository.findOf(definition).stream().findFirst();
    }

    /**
     * Has the newest version of a definition count an indicator: a new one, or the next series of the one it counts already.
     *
     * @param written the indicator in words
     * @return the indicator's code
     */
    Outcome<String> make(KeptDefinition definition, IndicatorDefinition written) {
        var before = of(definition.id());
        if (before.isEmpty()) {
            return repository.isCounted(written.code())
                    ? Outcome.refused("code", "kept.indicator.taken", written.code())
                    : link(definition, own.add(written));
        }
        if (before.get().definitionVersion() == definition.version()) {
            return Outcome.refused("", "kept.indicator.already", before.get().indicator());
        }
        return next(definition, before.get().indicator(), written);
    }

    private Outcome<String> next(KeptDefinition definition, String code, IndicatorDefinition written) {
        if (own.preview(written) instanceof DefinitionOutcome.Defined defined
                && defined.changes().getFirst().kind() == DefinitionOutcome.Kind.NEW_SERIES) {
            return link(
                    definition, own.change(own.find(code).orElseThrow().newest().version(), written));
        }
        return own.preview(written) instanceof DefinitionOutcome.Refused refused
                ? new Outcome.Refused<>(objections(refused))
                : Outcome.refused("definition", "kept.indicator.same-series");
    }

    private Outcome<String> link(KeptDefinition definition, DefinitionOutcome outcome) {
        return switch (outcome) {
            case DefinitionOutcome.Refused refused -> new Outcome.Refused<>(objections(refused));
            case DefinitionOutcome.Unchanged same -> Outcome.refused("definition", "kept.indicator.same-series");
            case DefinitionOutcome.Defined defined -> {
                var made = defined.changes().getFirst().indicator();
                definitions.link(definition, made.code(), made.version());
                yield new Outcome.Done<>(made.code());
            }
        };
    }

    private static List<Objection> objections(DefinitionOutcome.Refused refused) {
        return refused.objections().stream().map(one -> one.objection()).toList();
    }
}
