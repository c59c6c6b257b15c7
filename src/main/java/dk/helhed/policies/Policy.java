package dk.helhed.policies;

import dk.helhed.policies.document.PolicyDocument;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One version of a municipality's policy and where it stands.
 *
 * @param standing on the day it was read for
 * @param successor id of the adopted version that replaces it; null if there is none
 * @param version counts the changes, for those who change it
 */
public record Policy(
        PolicyDocument document,
        Stage stage,
        Standing standing,
        @Nullable String successor,
        int version) {

    public String id() {
        return document.id();
    }

    public PolicyDocument.Head head() {
        return document.head();
    }

    /** The first day in force of an adopted policy: as it says, else the last day on which it may have been adopted. */
    static LocalDate firstDay(PolicyDocument.Head head) {
        var from = head.from();
        var adoption = head.adoption();
        if (from == null && adoption == null) {
            throw new IllegalStateException("The policy " + head.id() + " is not adopted");
        }
        return from == null ? Objects.requireNonNull(adoption).on().last() : from;
    }
}
