package dk.helhed.policies.translation;

/**
 * Where a text stands.
 *
 * @param item key of the item; empty for the cover of a policy
 */
public record TextPlace(String item, TextField field) {

    /** As in addresses: {@code title} on the cover, {@code bosaetning.title} elsewhere. */
    public String id() {
        return item.isEmpty() ? field.code() : item + "." + field.code();
    }
}
