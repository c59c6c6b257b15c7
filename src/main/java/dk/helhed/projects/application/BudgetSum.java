package dk.helhed.projects.application;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Whether a budget adds up to what is asked for and what others pay, each for itself, in kroner.
 *
 * @param wanted what is applied for; null if that is not answered yet
 * @param wantedOwn the co-financing; null if that is not answered yet
 */
record BudgetSum(
        BigDecimal applied,
        BigDecimal own,
        @Nullable BigDecimal wanted,
        @Nullable BigDecimal wantedOwn) {

    static BudgetSum of(Answers answers) {
        return new BudgetSum(
                answers.budget().applied(),
                answers.budget().own(),
                answers.ask().amount(),
                answers.ask().cofinancing());
    }

    /** Whether what is applied for adds up; so it does as long as nothing is asked for. */
    boolean isAppliedRight() {
        return wanted == null || wanted.compareTo(applied) == 0;
    }

    /** Whether the co-financing adds up. */
    boolean isOwnRight() {
        return wantedOwn == null || wantedOwn.compareTo(own) == 0;
    }

    boolean isRight() {
        return isAppliedRight() && isOwnRight();
    }
}
