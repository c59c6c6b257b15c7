package dk.helhed.projects.catalogue;

import java.util.Locale;

/** Something by which the catalogue is narrowed. */
public enum Facet {
    /** The focus areas of policies that the goals of an effort belong to; those of one name are one. */
    THEME("tema"),
    EVIDENCE("viden"),
    KIND("slags"),
    AREA("kommune");

    private final String parameter;

    Facet(String parameter) {
        this.parameter = parameter;
    }

    /** The parameter of an address. */
    public String parameter() {
        return parameter;
    }

    /** The key of its name. */
    public String key() {
        return "catalogue.facet." + name().toLowerCase(Locale.ROOT);
    }
}
