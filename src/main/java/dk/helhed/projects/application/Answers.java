package dk.helhed.projects.application;

import dk.helhed.projects.money.PayerKind;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an application says. A text that is not answered is empty.
 *
 * @param lasting who pays afterwards
 * @param risks what can go wrong, and what is done about it
 */
public record Answers(Ask ask, Theory theory, Budget budget, String lasting, String risks) {

    public static final Answers NONE =
            new Answers(new Ask(null, null, null, "", null), new Theory("", "", "", "", "", ""), Budget.NONE, "", "");

    /**
     * What is asked for, in kroner.
     *
     * @param pool null for the municipality's own funds, which the committee decides on
     * @param amount null if it is not answered
     * @param cofinancing what others pay; null if it is not answered
     * @param cofinancier who that is
     * @param cofinancierKind null if it is not answered
     */
    public record Ask(
            @Nullable UUID pool,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal cofinancing,
            String cofinancier,
            @Nullable PayerKind cofinancierKind) {

        /** Whether others pay a part. */
        public boolean isCofinanced() {
            return cofinancing != null && cofinancing.signum() > 0;
        }
    }

    /**
     * How the effort is thought to work, in six steps.
     *
     * <p>Source: the common application form of Københavns Kommune (forandringsteori).
     */
    public record Theory(
            String challenge,
            String targetGroup,
            String effects,
            String results,
            String activities,
            String resources) {}

    Answers withAsk(Ask other) {
        return new Answers(other, theory, budget, lasting, risks);
    }

    Answers withTheory(Theory other) {
        return new Answers(ask, other, budget, lasting, risks);
    }

    Answers withBudget(Budget other) {
        return new Answers(ask, theory, other, lasting, risks);
    }

    Answers withAfter(String otherLasting, String otherRisks) {
        return new Answers(ask, theory, budget, otherLasting, otherRisks);
    }
}
