package dk.helhed.projects.pool;

import dk.helhed.projects.money.PayerKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is written about a pool. A text that is not answered is empty.
 *
 * @param purpose what the money is for
 * @param applicants who may apply
 * @param procedure how to apply, beyond filling in the form
 * @param published whether everybody may read it
 * @param closed whether it takes no more applications, whatever its deadline
 */
public record PoolSheet(
        String name,
        String purpose,
        String applicants,
        String procedure,
        Payer payer,
        Owner owner,
        Window window,
        Amounts amounts,
        Contact contact,
        boolean published,
        boolean closed) {

    /** Whose money it is, by name and by kind. */
    public record Payer(String name, PayerKind kind) {}

    /**
     * Who keeps the pool.
     *
     * @param unit the department, in the room access
     * @param person null if nobody is named
     */
    public record Owner(int unit, @Nullable UUID person) {}

    /**
     * When it takes applications.
     *
     * @param opens the first day; null if it is open already
     * @param deadline the last day; null if it runs without one
     */
    public record Window(
            @Nullable LocalDate opens, @Nullable LocalDate deadline) {

        /** Whether the first day comes after the last. */
        public boolean isReversed() {
            return opens != null && deadline != null && deadline.isBefore(opens);
        }
    }

    /**
     * How much there is, in kroner. What is null is not known, or has no limit.
     *
     * @param total to share out in all
     * @param least that one application may ask for
     * @param most that one application may ask for
     */
    public record Amounts(
            @Nullable BigDecimal total,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most) {

        /** Whether the least is more than the most. */
        public boolean isReversed() {
            return least != null && most != null && most.compareTo(least) < 0;
        }
    }

    /**
     * Whom to ask.
     *
     * @param name of a function, never of a person
     * @param mailbox that several read
     */
    public record Contact(String name, String mailbox, String phone, String link) {}
}
