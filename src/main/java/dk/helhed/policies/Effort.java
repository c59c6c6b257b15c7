package dk.helhed.policies;

/**
 * Something that is being done about a goal, as the goal's page shows it.
 *
 * @param goal key of the goal or effect goal
 * @param title in the original language
 * @param path of its page
 */
public record Effort(String goal, String title, String path) {}
