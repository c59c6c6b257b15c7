package dk.helhed.yearcycle.followup;

import java.util.List;

/**
 * How many did what they said.
 *
 * @param did of those whose figures are there
 * @param open those without a figure yet
 */
public record Tally(int did, int partly, int not, int open) {

    static Tally of(List<FollowUp> all) {
        return new Tally(
                count(all, Verdict.DID),
                count(all, Verdict.PARTLY),
                count(all, Verdict.NOT),
                count(all, Verdict.NO_FIGURE));
    }

    /** How many can be judged. */
    public int judged() {
        return did + partly + not;
    }

    private static int count(List<FollowUp> all, Verdict verdict) {
        return (int) all.stream().filter(one -> one.verdict() == verdict).count();
    }
}
