package dk.helhed.projects.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The gate to start: an effort begins with a complete evaluation plan only.
 *
 * <p>Source: the local platform of Aarhus, which wants a plan for the evaluation, success criteria and the next step before an
 * externally financed project starts; København's project bank wants common evaluation (BIU 215/2006, 16 November 2006).
 */
public final class Gate {

    private Gate() {}

    /** What the plan lacks, item by item, in the order of the page; empty if the gate is open. */
    public static List<Missing> missing(Plan plan) {
        var missing = new ArrayList<Missing>();
        for (var i = 0; i < plan.criteria().size(); i++) {
            var number = i + 1;
            var criterion = plan.criteria().get(i);
            Stream.of(CriterionPart.values())
                    .filter(part -> lacks(criterion, part))
                    .forEach(part -> missing.add(new Missing.OfCriterion(part, number, criterion.id())));
        }
        Stream.of(PlanPart.values())
                .filter(part -> lacks(plan, part))
                .forEach(part -> missing.add(new Missing.OfPlan(part)));
        return List.copyOf(missing);
    }

    private static boolean lacks(Criterion criterion, CriterionPart part) {
        var measure = criterion.measure();
        return switch (part) {
            case WHAT -> criterion.what().isEmpty();
            case MEASURE -> measure.isEmpty();
            case UNIT -> !measure.own().isEmpty() && measure.unit().isEmpty();
            case PEOPLE -> criterion.people().isEmpty();
            case BASE -> criterion.base().value() == null;
            case BASE_PERIOD -> criterion.base().period() == null;
            case WAY -> criterion.target().way() == null;
            case THRESHOLD -> criterion.target().threshold() == null;
            case DUE -> criterion.target().due() == null;
            case METHOD -> measure.figure() == null && criterion.method().isEmpty();
        };
    }

    private static boolean lacks(Plan plan, PlanPart part) {
        var comparison = plan.comparison();
        return switch (part) {
            case CRITERIA -> plan.criteria().isEmpty();
            case DESIGNS -> comparison.designs().isEmpty();
            case COMPARISON_AREA -> comparison.designs().contains(Design.COMPARISON_AREA) && comparison.area() == null;
            case COMPARISON_GROUP ->
                comparison.designs().contains(Design.COMPARISON_GROUP)
                        && comparison.group().isEmpty();
            case EVALUATOR -> plan.evaluator() == null;
            case EVALUATOR_NAME ->
                plan.evaluator() != null
                        && plan.evaluator() != Evaluator.OWN_MANAGER
                        && plan.evaluatorName().isEmpty();
            case VOICES -> plan.voices().who().isEmpty();
            case VOICES_HOW -> plan.voices().how().isEmpty();
            case MET_STEP -> plan.met().what().isEmpty();
            case MET_PAYER -> plan.met().payer().isEmpty();
            case UNMET_STEP -> plan.unmet().what().isEmpty();
            case UNMET_PAYER -> plan.unmet().payer().isEmpty();
        };
    }
}
