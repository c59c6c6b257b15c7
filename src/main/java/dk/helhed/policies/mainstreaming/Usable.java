package dk.helhed.policies.mainstreaming;

/** Whether everybody can use the normal offer as it is. */
public enum Usable implements Answer {
    YES,
    NO,
    UNKNOWN;

    @Override
    public String key() {
        return "mainstreaming.usable." + code();
    }
}
