package dk.helhed.reference;

/** The levels of the public map, widest first. */
public enum AreaKind {
    COUNTRY,
    REGION,
    MUNICIPALITY
}
