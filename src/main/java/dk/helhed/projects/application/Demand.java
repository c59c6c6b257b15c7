package dk.helhed.projects.application;

import dk.helhed.forms.Coded;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Something that an application must say before it can be sent, from a size on.
 *
 * <p>That demands grow with the amount comes from Københavns Kommune (BIU 215/2006); which ones is our choice. The evaluation plan
 * is demanded from medium on by its own subject.
 */
public enum Demand implements Coded {
    AMOUNT(Size.SMALL, Step.AMOUNT, answers -> {
        var amount = answers.ask().amount();
        return amount != null && amount.signum() > 0;
    }),
    COFINANCING(Size.SMALL, Step.AMOUNT, answers -> answers.ask().cofinancing() != null),
    COFINANCIER(
            Size.SMALL,
            Step.AMOUNT,
            answers -> !answers.ask().isCofinanced()
                    || (isAnswered(answers.ask().cofinancier()) && answers.ask().cofinancierKind() != null)),
    CHALLENGE(Size.SMALL, Step.THEORY, answers -> isAnswered(answers.theory().challenge())),
    TARGET_GROUP(Size.SMALL, Step.THEORY, answers -> isAnswered(answers.theory().targetGroup())),
    EFFECTS(Size.MEDIUM, Step.THEORY, answers -> isAnswered(answers.theory().effects())),
    RESULTS(Size.SMALL, Step.THEORY, answers -> isAnswered(answers.theory().results())),
    ACTIVITIES(Size.SMALL, Step.THEORY, answers -> isAnswered(answers.theory().activities())),
    RESOURCES(Size.MEDIUM, Step.THEORY, answers -> isAnswered(answers.theory().resources())),
    BUDGET_LINES(Size.MEDIUM, Step.BUDGET, answers -> !answers.budget().lines().isEmpty()),
    BUDGET_SUM(
            Size.SMALL,
            Step.BUDGET,
            answers ->
                    answers.budget().lines().isEmpty() || BudgetSum.of(answers).isRight()),
    LASTING(Size.LARGE, Step.AFTER, answers -> isAnswered(answers.lasting())),
    RISKS(Size.LARGE, Step.AFTER, answers -> isAnswered(answers.risks()));

    private final Size from;
    private final Step step;
    private final Predicate<Answers> met;

    Demand(Size from, Step step, Predicate<Answers> met) {
        this.from = from;
        this.step = step;
        this.met = met;
    }

    private static boolean isAnswered(String text) {
        return !text.isBlank();
    }

    /** The page of the form where it is answered. */
    public Step step() {
        return step;
    }

    /** The field where it is answered. */
    public String field() {
        return switch (this) {
            case BUDGET_LINES, BUDGET_SUM -> "budget";
            case TARGET_GROUP -> "targetGroup";
            case AMOUNT, COFINANCING, COFINANCIER, CHALLENGE, EFFECTS, RESULTS, ACTIVITIES, RESOURCES, LASTING, RISKS ->
                code();
        };
    }

    /** The key of the sentence that says what to do where it is not met. */
    public String missingKey() {
        return key() + ".missing";
    }

    /** Whether applications of the size must meet it. */
    public boolean isMadeOf(Size size) {
        return size.compareTo(from) >= 0;
    }

    /** Whether the answers meet it. */
    public boolean isMetBy(Answers answers) {
        return met.test(answers);
    }

    /** What the answers lack for the size, in the order of the form. */
    public static List<Demand> missing(Answers answers, Size size) {
        return Stream.of(values())
                .filter(demand -> demand.isMadeOf(size) && !demand.isMetBy(answers))
                .toList();
    }

    @Override
    public String key() {
        return "application.demand." + code();
    }
}
