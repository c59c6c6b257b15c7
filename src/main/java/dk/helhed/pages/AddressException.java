package dk.helhed.pages;

/** An address that has no answer. The sentence shown to people is a text key with its arguments. */
public abstract sealed class AddressException extends RuntimeException permits NotFoundException, BadAddressException {

    private final String key;
    private final transient Object[] arguments;

    AddressException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The key in the message files of the sentence that says what is wrong. */
    public String key() {
        return key;
    }

    /** The arguments of the sentence, in the order of its placeholders. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
