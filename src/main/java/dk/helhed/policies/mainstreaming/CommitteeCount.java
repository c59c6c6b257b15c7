package dk.helhed.policies.mainstreaming;

import java.util.Collection;

/**
 * How often a committee asked in a year, and what came of it.
 *
 * @param asked how many checks there are
 * @param barred how many found somebody who cannot use the normal offer
 * @param unsure how many could not say
 * @param heard in how many those concerned were involved
 * @param changed how many made a difference to what was decided
 */
public record CommitteeCount(int year, String committee, int asked, int barred, int unsure, int heard, int changed) {

    /** All of them together, of no year and no committee. */
    static CommitteeCount sum(Collection<CommitteeCount> counts) {
        return counts.stream()
                .reduce(
                        new CommitteeCount(0, "", 0, 0, 0, 0, 0),
                        (one, other) -> new CommitteeCount(
                                0,
                                "",
                                one.asked + other.asked,
                                one.barred + other.barred,
                                one.unsure + other.unsure,
                                one.heard + other.heard,
                                one.changed + other.changed));
    }
}
