package dk.helhed.policies;

import dk.helhed.policies.document.PolicyDocument;
import java.time.LocalDate;
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

    static LocalDate firstDay(PolicyDocument.Head head) {
        var adoption = head.adoption();
        var from = head.from();
        if (from == null && adoption == null) {
            throw new IllegalStateException("The policy " + head.id() + " is not adopted");
        }
        return from != null ? from : java.util.Objects.requireNonNull(adoption).on();
    }
}
