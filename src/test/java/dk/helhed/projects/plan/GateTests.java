package dk.helhed.projects.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.barometer.FigureRef;
import dk.helhed.projects.plan.Criterion.Base;
import dk.helhed.projects.plan.Criterion.Measure;
import dk.helhed.projects.plan.Criterion.Target;
import dk.helhed.projects.plan.Plan.Comparison;
import dk.helhed.projects.plan.Plan.Step;
import dk.helhed.projects.plan.Plan.Voices;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an evaluation plan must hold before an effort may begin, item by item. */
class GateTests {

    private static final Plan COMPLETE = SomePlan.complete();
    private static final Criterion CRITERION = COMPLETE.criteria().getFirst();

    @Test
    void aCompletePlanOpensTheGate() {
        assertThat(Gate.missing(COMPLETE)).isEmpty();
    }

    @Test
    void ofABlankPlanEverythingIsAskedForAndTheCriteriaFirst() {
        assertThat(Gate.missing(Plan.BLANK))
                .containsExactly(
                        new Missing.OfPlan(PlanPart.CRITERIA),
                        new Missing.OfPlan(PlanPart.DESIGNS),
                        new Missing.OfPlan(PlanPart.EVALUATOR),
                        new Missing.OfPlan(PlanPart.VOICES),
                        new Missing.OfPlan(PlanPart.VOICES_HOW),
                        new Missing.OfPlan(PlanPart.MET_STEP),
                        new Missing.OfPlan(PlanPart.MET_PAYER),
                        new Missing.OfPlan(PlanPart.UNMET_STEP),
                        new Missing.OfPlan(PlanPart.UNMET_PAYER));
    }

    @ParameterizedTest
    @EnumSource(PlanPart.class)
    void whatIsTakenOutOfThePlanIsMissingAndNothingElse(PlanPart part) {
        assertThat(Gate.missing(without(part))).containsExactly(new Missing.OfPlan(part));
    }

    @ParameterizedTest
    @EnumSource(CriterionPart.class)
    void whatIsTakenOutOfACriterionIsMissingAndNothingElse(CriterionPart part) {
        var plan = COMPLETE.with(List.of(CRITERION, without(CRITERION, part)));

        assertThat(Gate.missing(plan)).containsExactly(new Missing.OfCriterion(part, 2, CRITERION.id()));
    }

    @Test
    void anIndicatorOfTheBarometerNeedsNeitherUnitNorMethod() {
        var measure = new Measure(new FigureRef("1.2", "751"), "", "");
        var criterion = new Criterion(
                1, 1, CRITERION.what(), measure, CRITERION.people(), CRITERION.base(), CRITERION.target(), "");

        assertThat(Gate.missing(COMPLETE.with(List.of(criterion)))).isEmpty();
    }

    @Test
    void whoeverEvaluatesFromElsewhereIsNamedByWorkplace() {
        assertThat(Gate.missing(evaluated(Evaluator.EXTERNAL, "Et universitet")))
                .isEmpty();
        assertThat(Gate.missing(evaluated(Evaluator.EXTERNAL, "")))
                .containsExactly(new Missing.OfPlan(PlanPart.EVALUATOR_NAME));
        assertThat(Gate.missing(evaluated(Evaluator.COLLEAGUE, "")))
                .containsExactly(new Missing.OfPlan(PlanPart.EVALUATOR_NAME));
    }

    @Test
    void eachItemLeadsToItsField() {
        assertThat(new Missing.OfCriterion(CriterionPart.DUE, 2, 7).objection().field())
                .isEqualTo("/plan/kriterium/7#due");
        assertThat(new Missing.OfPlan(PlanPart.UNMET_PAYER).objection().field()).isEqualTo("/plan/ret#unmetPayer");
    }

    private static Plan without(PlanPart part) {
        return switch (part) {
            case CRITERIA -> COMPLETE.with(List.of());
            case DESIGNS -> compared(new Comparison(List.of(), null, ""));
            case COMPARISON_AREA -> compared(new Comparison(List.of(Design.COMPARISON_AREA), null, "x"));
            case COMPARISON_GROUP -> compared(new Comparison(List.of(Design.COMPARISON_GROUP), null, ""));
            case EVALUATOR -> evaluated(null, "");
            case EVALUATOR_NAME -> evaluated(Evaluator.EXTERNAL, "");
            case VOICES -> heard(new Voices("", "To møder"));
            case VOICES_HOW -> heard(new Voices("De unge", ""));
            case MET_STEP -> stepping(new Step("", "Udvalget", null), COMPLETE.unmet());
            case MET_PAYER -> stepping(new Step("Bliver fast", "", null), COMPLETE.unmet());
            case UNMET_STEP -> stepping(COMPLETE.met(), new Step("", "Ingen", null));
            case UNMET_PAYER -> stepping(COMPLETE.met(), new Step("Lukker", "", null));
        };
    }

    private static Plan compared(Comparison comparison) {
        return plan(comparison, COMPLETE.evaluator(), "", COMPLETE.voices(), COMPLETE.met(), COMPLETE.unmet());
    }

    private static Plan evaluated(@Nullable Evaluator evaluator, String name) {
        return plan(COMPLETE.comparison(), evaluator, name, COMPLETE.voices(), COMPLETE.met(), COMPLETE.unmet());
    }

    private static Plan heard(Voices voices) {
        return plan(COMPLETE.comparison(), COMPLETE.evaluator(), "", voices, COMPLETE.met(), COMPLETE.unmet());
    }

    private static Plan stepping(Step met, Step unmet) {
        return plan(COMPLETE.comparison(), COMPLETE.evaluator(), "", COMPLETE.voices(), met, unmet);
    }

    private static Plan plan(
            Comparison comparison, @Nullable Evaluator evaluator, String name, Voices voices, Step met, Step unmet) {
        return new Plan(1, comparison, evaluator, name, voices, met, unmet, COMPLETE.criteria());
    }

    private static Criterion without(Criterion whole, CriterionPart part) {
        var target = whole.target();
        return switch (part) {
            case WHAT -> criterion("", whole.measure(), whole.people(), whole.base(), target, whole.method());
            case MEASURE ->
                criterion(
                        whole.what(), new Measure(null, "", ""), whole.people(), whole.base(), target, whole.method());
            case UNIT ->
                criterion(
                        whole.what(),
                        new Measure(null, whole.measure().own(), ""),
                        whole.people(),
                        whole.base(),
                        target,
                        whole.method());
            case PEOPLE -> criterion(whole.what(), whole.measure(), "", whole.base(), target, whole.method());
            case BASE -> based(whole, new Base(null, whole.base().period()));
            case BASE_PERIOD -> based(whole, new Base(whole.base().value(), null));
            case WAY -> aimed(whole, new Target(null, target.threshold(), target.due()));
            case THRESHOLD -> aimed(whole, new Target(target.way(), null, target.due()));
            case DUE -> aimed(whole, new Target(target.way(), target.threshold(), null));
            case METHOD -> criterion(whole.what(), whole.measure(), whole.people(), whole.base(), target, "");
        };
    }

    private static Criterion based(Criterion whole, Base base) {
        return criterion(whole.what(), whole.measure(), whole.people(), base, whole.target(), whole.method());
    }

    private static Criterion aimed(Criterion whole, Target target) {
        return criterion(whole.what(), whole.measure(), whole.people(), whole.base(), target, whole.method());
    }

    private static Criterion criterion(
            String what, Measure measure, String people, Base base, Target target, String method) {
        return new Criterion(CRITERION.id(), 1, what, measure, people, base, target, method);
    }
}
