package dk.helhed.policies.mainstreaming;

/** Who was asked or took part. */
public enum Involved implements Answer {
    /** Those whom it concerns. */
    AFFECTED,
    /** The integration council. */
    COUNCIL,
    ASSOCIATION,
    STAFF;

    @Override
    public String key() {
        return "mainstreaming.involved." + code();
    }
}
