package dk.helhed.pages;

/** A part of the address cannot be read. Answered with 400. */
public final class BadAddressException extends AddressException {

    /**
     * @param key the sentence that says which part, and how it should be written
     * @param arguments the arguments of the sentence
     */
    public BadAddressException(String key, Object... arguments) {
        super(key, arguments);
    }
}
