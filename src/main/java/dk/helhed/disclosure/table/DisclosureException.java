package dk.helhed.disclosure.table;

import java.util.List;

/** Tells whoever asked for protection what is wrong with what was given: the kind of fault and where. */
public final class DisclosureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final transient List<Object> arguments;

    /** A fault with its arguments in the order that {@link Fault} says. */
    public DisclosureException(Fault fault, Object... arguments) {
        super(fault + " " + List.of(arguments));
        this.fault = fault;
        this.arguments = List.of(arguments);
    }

    /** The kind of fault. */
    public Fault fault() {
        return fault;
    }

    /** Where and what, in the order that {@link Fault} says: names and numbers, to be put into a sentence. */
    public List<Object> arguments() {
        return arguments;
    }
}
