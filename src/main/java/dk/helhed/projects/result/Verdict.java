package dk.helhed.projects.result;

import dk.helhed.forms.Coded;

/** What somebody says about a success criterion. */
public enum Verdict implements Coded {
    REACHED,
    NOT_REACHED,
    NOT_MEASURABLE;

    @Override
    public String key() {
        return "effort.result.verdict." + code();
    }
}
