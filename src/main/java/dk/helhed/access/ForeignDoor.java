package dk.helhed.access;

/**
 * What is wanted of whoever asks for an address that a library answers, and that so can carry no {@link Door}. Declared as a
 * bean by the room that uses the library.
 *
 * @param packageName of the library's controllers
 * @param permission as in {@link Door#value()}
 */
public record ForeignDoor(String packageName, String permission) {}
