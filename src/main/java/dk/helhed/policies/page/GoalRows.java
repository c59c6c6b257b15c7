package dk.helhed.policies.page;

import dk.helhed.barometer.Observation;
import dk.helhed.policies.chain.Links;
import dk.helhed.policies.document.PolicyGoal;
import dk.helhed.policies.document.Responsible;
import dk.helhed.policies.progress.EffectReading;
import dk.helhed.reference.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The goals of a policy as the rows of a file: one for each effect goal, and one for each goal without. */
final class GoalRows {

    static final List<String> COLUMNS = List.of(
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

    private GoalRows() {}

    static List<List<String>> of(Links links) {
        return links.policy().document().goals().stream()
                .flatMap(goal -> rows(goal, links))
                .toList();
    }

    private static Stream<List<String>> rows(PolicyGoal goal, Links links) {
        var readings = links.readings(goal);
        return readings.isEmpty()
                ? Stream.of(row(goal, null, links))
                : readings.stream().map(reading -> row(goal, reading, links));
    }

    private static List<String> row(PolicyGoal goal, @Nullable EffectReading reading, Links links) {
        var responsible = reading == null ? links.policy().document().responsible(goal) : reading.responsible();
        var decisions = links.decisions(goal);
        var start = List.of(links.policy().id(), goal.key(), goal.text().original());
        var end = List.of(
                Integer.toString(links.efforts(goal).size()),
                decisions.isEmpty() ? "" : decisions.getFirst().on().toString());
        return Stream.of(start, who(responsible), figures(reading), end)
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> who(Responsible responsible) {
        return List.of(text(responsible.committee()), text(responsible.unit()));
    }

    private static List<String> figures(@Nullable EffectReading reading) {
        if (reading == null) {
            return List.of("", "", "", "", "", "", "", "", "", "", "", "", "");
        }
        var effect = reading.effect();
        var base = reading.base();
        var newest = reading.newest();
        var override = reading.override();
        return List.of(
                effect.key(),
                effect.text().original(),
                effect.figure().indicator(),
                effect.figure().area(),
                base == null ? "" : base.period().code(),
                base == null ? "" : number(base.value()),
                newest == null ? "" : period(newest),
                newest == null ? "" : number(newest.value()),
                number(reading.wanted()),
                reading.status().code(),
                reading.computed().status().code(),
                override == null ? "" : override.reason(),
                newest == null ? "" : Integer.toString(newest.batch()));
    }

    private static String period(Observation figure) {
        Period period = figure.period();
        return period == null ? "" : period.code();
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
