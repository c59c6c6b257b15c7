package dk.helhed.access.door;

/**
 * An address that the program answers.
 *
 * @param method of HTTP; {@code *} for every one
 * @param path a pattern
 */
public record Route(String method, String path, Wanted wanted) {

    /** How far the permission must go at the least. What is public is open to all. */
    public String reach() {
        return wanted.isPublic() ? "all" : wanted.reach().code();
    }
}
