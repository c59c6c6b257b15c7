package dk.helhed.barometer.release;

import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.analytics.RegisterCubes.Plan;
import dk.helhed.analytics.definition.Definition;
import dk.helhed.analytics.definition.Measure;
import dk.helhed.barometer.calculation.Calculation;
import dk.helhed.barometer.calculation.Calculations;
import dk.helhed.barometer.calculation.InternalBatch;
import dk.helhed.barometer.release.DimensionReading.DimensionWords;
import dk.helhed.barometer.released.Label;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.reference.AreaKind;
import dk.helhed.reference.Areas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds what calculations have counted, in words and with what stands in the way of its release. */
@Component
class ReleaseSources {

    private final Calculations calculations;
    private final Areas areas;
    private final Texts texts;

    ReleaseSources(Calculations calculations, Areas areas, Texts texts) {
        this.calculations = calculations;
        this.areas = areas;
        this.texts = texts;
    }

    /** A calculation that is done, with its result and what was counted. */
    record Source(Calculation calculation, InternalBatch result, Plan.Good plan) {

        List<Definition> definitions() {
            return plan.request().definitions();
        }
    }

    /** The calculation; empty if there is none, it has no result, or its definitions can no longer be read. */
    Optional<Source> find(UUID id) {
        return calculations
                .find(id)
                .flatMap(calculation -> calculations
                        .result(id)
                        .flatMap(result ->
                                calculations.plan(calculation) instanceof Plan.Good good && isTold(result, good)
                                        ? Optional.of(new Source(calculation, result, good))
                                        : Optional.empty()));
    }

    /** Whether the result is told by what the plan says. */
    private static boolean isTold(InternalBatch result, Plan.Good plan) {
        return result.axes()
                .equals(plan.request().levels().stream()
                        .map(level -> level.name())
                        .toList());
    }

    /** The figures of some definitions; refused if one of them cannot be protected. */
    Outcome<CountedTable> table(Source source, List<String> indicators) {
        var chosen = source.definitions().stream()
                .filter(definition -> indicators.contains(definition.id()))
                .toList();
        var objections = new ArrayList<Objection>();
        if (chosen.size() < indicators.size()) {
            objections.add(Objection.of("figures", "release.wrong.no-figures"));
        }
        chosen.forEach(definition -> object(definition, objections));
        if (addsYears(source.plan())) {
            objections.add(Objection.of("", "release.wrong.years"));
        }
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        var reading = reading(source, chosen);
        return new Outcome.Done<>(reading.read(calculations.figures(source.result(), indicators)));
    }

    /** All of a calculation's figures in words, for its page. */
    TableReading reading(Source source, List<Definition> chosen) {
        var words = new DimensionWords(label("table.total"), label("table.missing"));
        return new TableReading(
                source.plan(), chosen, words, areas.of(AreaKind.MUNICIPALITY).size());
    }

    private static void object(Definition definition, List<Objection> objections) {
        switch (definition.measure()) {
            case Measure.Share ignored -> {}
            case Measure.Count ignored -> {}
            case Measure.Median ignored ->
                objections.add(Objection.of("figures", "release.wrong.median", definition.id()));
            case Measure.Mean ignored ->
                objections.add(Objection.of("figures", "release.wrong.contributions", definition.id()));
            case Measure.Sum ignored ->
                objections.add(Objection.of("figures", "release.wrong.contributions", definition.id()));
        }
    }

    /** Whether persons are counted once for each year, so that five counts can be one person. */
    private static boolean addsYears(Plan.Good plan) {
        var year = plan.delivery().dataset().year().name();
        return plan.delivery().firstYear() < plan.delivery().lastYear()
                && plan.request().dimensions().stream()
                        .noneMatch(dimension -> dimension.levels().size() == 1
                                && dimension.levels().getFirst().name().equals(year));
    }

    private Label label(String key) {
        return new Label(texts.text(Language.DANISH, key), texts.text(Language.ENGLISH, key));
    }
}
