package dk.helhed.reports.fact;

import dk.helhed.forms.Coded;

/**
 * Something that is another when facts are read anew.
 *
 * @param name of the thing, in Danish
 * @param before empty if it is new
 * @param after empty if it is gone
 */
public record FactChange(Kind kind, String name, String before, String after) {

    /** What sort of thing it is. */
    public enum Kind implements Coded {
        FIGURE,
        /** The status of an effect goal, by its code. */
        STATUS,
        /** An effort of a theme, by the code of its phase. */
        EFFORT,
        /** How many projects are red, and how many face a cliff. */
        PROJECTS,
        /** The answer of a committee. */
        ANSWER;

        @Override
        public String key() {
            return "report.change." + code();
        }
    }
}
