package dk.helhed.barometer.calculation;

import dk.helhed.access.Outcome;
import dk.helhed.analytics.register.RegisterBatch;
import dk.helhed.analytics.register.RegisterBatches;
import dk.helhed.barometer.definition.DefinitionFile;
import dk.helhed.barometer.definition.Drafts;
import dk.helhed.barometer.definition.KeptDefinition;
import dk.helhed.barometer.definition.KeptDefinitions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the form of an order offers, and the order that is made of it. */
@Component
class CalculationForms {

    private final Calculations calculations;
    private final RegisterBatches batches;
    private final Drafts drafts;
    private final KeptDefinitions definitions;

    CalculationForms(Calculations calculations, RegisterBatches batches, Drafts drafts, KeptDefinitions definitions) {
        this.calculations = calculations;
        this.batches = batches;
        this.drafts = drafts;
        this.definitions = definitions;
    }

    /** What can be chosen for the dataset in the form, else for the first one; empty lists if there is none. */
    CalculationOffer offer(CalculationForm form) {
        var newest = batches.newest();
        var chosen = newest.stream()
                .filter(batch -> batch.dataset().equals(form.dataset()))
                .findFirst()
                .or(() -> newest.stream().findFirst())
                .map(RegisterBatch::dataset)
                .orElse("");
        return new CalculationOffer(newest, drafts.delivery(chosen).orElse(null), kept(chosen));
    }

    private List<KeptDefinition> kept(String dataset) {
        return definitions.newest().stream()
                .filter(one -> one.dataset().equals(dataset))
                .toList();
    }

    /** Orders what the form says: the kept definitions that are ticked, and those that are written. */
    Outcome<UUID> order(CalculationForm form) {
        var ticked = kept(form.dataset()).stream()
                .filter(one -> form.kept().contains(one.id()))
                .map(KeptDefinition::text);
        var written = Stream.of(form.definitions()).filter(text -> !text.isBlank());
        var batch = batches.newest().stream()
                .filter(newest -> newest.dataset().equals(form.dataset()))
                .map(RegisterBatch::number)
                .findFirst();
        var texts = ticked.toList();
        if (texts.isEmpty()) {
            return calculations.order(order(form, batch.orElse(0), form.definitions()));
        }
        // What is written is read by itself first, so that its lines are its own.
        var alone = written.toList();
        return alone.isEmpty()
                ? together(form, batch.orElse(0), texts)
                : calculations
                        .check(order(form, batch.orElse(0), alone.getFirst()))
                        .then(good -> together(
                                form,
                                batch.orElse(0),
                                Stream.concat(texts.stream(), alone.stream()).toList()));
    }

    private Outcome<UUID> together(CalculationForm form, int batch, List<String> texts) {
        return DefinitionFile.together(texts)
                .map(file -> calculations.order(order(form, batch, file)))
                .orElseGet(() -> Outcome.refused("kept", "calculation.problem.same-name"));
    }

    private static CalculationOrder order(CalculationForm form, int batch, String definitions) {
        return new CalculationOrder(form.dataset(), batch, definitions, form.dimensions());
    }
}
