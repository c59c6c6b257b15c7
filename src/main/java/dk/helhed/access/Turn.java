package dk.helhed.access;

import java.util.UUID;

/** Which part of a long list is wanted. A part is named by the person before or after it, so it stays what it was. */
public sealed interface Turn {

    /** The beginning. */
    record First() implements Turn {}

    /** What follows upon the person. */
    record After(UUID person) implements Turn {}

    /** What comes just before the person. */
    record Before(UUID person) implements Turn {}
}
