package dk.helhed.pages;

/** What the address names does not exist. Answered with 404. */
public final class NotFoundException extends AddressException {

    /**
     * @param key the sentence that says what could not be found
     * @param arguments the arguments of the sentence
     */
    public NotFoundException(String key, Object... arguments) {
        super(key, arguments);
    }
}
