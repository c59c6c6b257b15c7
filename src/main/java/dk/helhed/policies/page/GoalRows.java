package dk.helhed.policies.page;

import dk.helhed.barometer.Observation;
import dk.helhed.policies.chain.Links;
import dk.helhed.policies.document.PolicyGoal;
import dk.helhed.policies.document.Responsible;
import dk.helhed.policies.progress.EffectReading;
import dk.helhed.reference.Period;
import dk.helhed.tables.Cell;
import dk.helhed.tables.Table;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The goals of a policy as the rows of a file: one for each effect goal, and one for each goal without. */
final class GoalRows {

    private static final List<String> COLUMNS = List.of(
            "policy",
            "goal",
            "goal_text",
            "committee",
            "unit",
            "effect_goal",
            "effect_goal_text",
            "indicator",
            "area",
            "base_period",
            "base",
            "newest_period",
            "newest",
            "wanted",
            "status",
            "status_computed",
            "override_reason",
            "batch",
            "efforts",
            "last_decision");

    private static final int FIGURES = 13;

    private GoalRows() {}

    static Table of(Links links) {
        return new Table(
                COLUMNS,
                links.policy().document().goals().stream()
                        .flatMap(goal -> rows(goal, links))
                        .toList());
    }

    private static Stream<List<Cell>> rows(PolicyGoal goal, Links links) {
        var readings = links.readings(goal);
        return readings.isEmpty()
                ? Stream.of(row(goal, null, links))
                : readings.stream().map(reading -> row(goal, reading, links));
    }

    private static List<Cell> row(PolicyGoal goal, @Nullable EffectReading reading, Links links) {
        var responsible = reading == null ? links.policy().document().responsible(goal) : reading.responsible();
        var decisions = links.decisions(goal);
        var start = List.of(
                Cell.of(links.policy().id()),
                Cell.of(goal.key()),
                Cell.of(goal.text().original()));
        var end = List.of(
                Cell.of(BigDecimal.valueOf(links.efforts(goal).size())),
                Cell.of(decisions.isEmpty() ? null : decisions.getFirst().on().toString()));
        return Stream.of(start, who(responsible), figures(reading), end)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Cell> who(Responsible responsible) {
        return List.of(Cell.of(responsible.committee()), Cell.of(responsible.unit()));
    }

    private static List<Cell> figures(@Nullable EffectReading reading) {
        if (reading == null) {
            return Collections.nCopies(FIGURES, new Cell.Empty());
        }
        var effect = reading.effect();
        var base = reading.base();
        var newest = reading.newest();
        var override = reading.override();
        return List.of(
                Cell.of(effect.key()),
                Cell.of(effect.text().original()),
                Cell.of(effect.figure().indicator()),
                Cell.of(effect.figure().area()),
                Cell.of(base == null ? null : base.period().code()),
                Cell.of(base == null ? null : base.value()),
                Cell.of(newest == null ? null : period(newest)),
                Cell.of(newest == null ? null : newest.value()),
                Cell.of(reading.wanted()),
                Cell.of(reading.status().code()),
                Cell.of(reading.computed().status().code()),
                Cell.of(override == null ? null : override.reason()),
                Cell.of(newest == null ? null : BigDecimal.valueOf(newest.batch())));
    }

    private static @Nullable String period(Observation figure) {
        Period period = figure.period();
        return period == null ? null : period.code();
    }
}
