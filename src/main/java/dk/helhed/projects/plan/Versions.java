package dk.helhed.projects.plan;

import dk.helhed.forms.Fields;

/** Reads the version that a form was drawn from. */
public final class Versions {

    private Versions() {}

    /** The version; -1, which no thing has, if the form carries none. */
    public static int of(Fields typed) {
        var version = typed.text(Fields.VERSION);
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }
}
