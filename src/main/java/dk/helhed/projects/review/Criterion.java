package dk.helhed.projects.review;

import dk.helhed.forms.Coded;

/** What an application is judged by, each with 1 to 5 points. */
public enum Criterion implements Coded {
    /** How great the need is. */
    NEED,
    /** How well thought out the plan is. */
    PLAN,
    /** How well it is known that the way of working helps. */
    EVIDENCE,
    /** What is got for the money. */
    VALUE,
    /** How likely it is to last when the money is spent. */
    ANCHORING;

    /** The most points. */
    public static final int MOST = 5;

    @Override
    public String key() {
        return "review.criterion." + code();
    }
}
