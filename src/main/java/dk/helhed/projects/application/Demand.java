package dk.helhed.projects.application;

import dk.helhed.forms.Coded;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that an application must say before it can be sent, from a size on.
 *
 * <p>That demands grow with the amount comes from Københavns Kommune (BIU 215/2006); which ones is our choice. The evaluation plan
 * is demanded from medium on by its own subject.
 */
public enum Demand implements Coded {
    AMOUNT(Size.SMALL, Step.AMOUNT),
    COFINANCING(Size.SMALL, Step.AMOUNT),
    COFINANCIER(Size.SMALL, Step.AMOUNT),
    CHALLENGE(Size.SMALL, Step.THEORY),
    TARGET_GROUP(Size.SMALL, Step.THEORY),
    EFFECTS(Size.MEDIUM, Step.THEORY),
    RESULTS(Size.SMALL, Step.THEORY),
    ACTIVITIES(Size.SMALL, Step.THEORY),
    RESOURCES(Size.MEDIUM, Step.THEORY),
    BUDGET_LINES(Size.MEDIUM, Step.BUDGET),
    BUDGET_SUM(Size.SMALL, Step.BUDGET),
    LASTING(Size.LARGE, Step.AFTER),
    RISKS(Size.LARGE, Step.AFTER);

    private final Size from;
    private final Step step;

    Demand(Size from, Step step) {
        this.from = from;
        this.step = step;
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
        var ask = answers.ask();
        var theory = answers.theory();
        return switch (this) {
            case AMOUNT -> ask.amount() != null && ask.amount().signum() > 0;
            case COFINANCING -> ask.cofinancing() != null;
            case COFINANCIER -> !ask.isCofinanced() || (isAnswered(ask.cofinancier()) && ask.cofinancierKind() != null);
            case CHALLENGE -> isAnswered(theory.challenge());
            case TARGET_GROUP -> isAnswered(theory.targetGroup());
            case EFFECTS -> isAnswered(theory.effects());
            case RESULTS -> isAnswered(theory.results());
            case ACTIVITIES -> isAnswered(theory.activities());
            case RESOURCES -> isAnswered(theory.resources());
            case BUDGET_LINES -> !answers.budget().lines().isEmpty();
            case BUDGET_SUM ->
                answers.budget().lines().isEmpty() || BudgetSum.of(answers).isRight();
            case LASTING -> isAnswered(answers.lasting());
            case RISKS -> isAnswered(answers.risks());
        };
    }

    private static boolean isAnswered(String text) {
        return !text.isBlank();
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
