package dk.helhed.access;

/**
 * A role that people hold in units. Its name in words is the text {@code role.} with the code.
 *
 * @param code lower case with hyphens, as files write it
 * @param personalData whether it reaches data about citizens or the log of them, so that a second factor is required
 * @param emergency whether it may take emergency access
 */
public record Role(String code, boolean personalData, boolean emergency) {

    public static final String ADMINISTRATOR = "administrator";

    /** The key of its name. */
    public String key() {
        return "role." + code;
    }
}
