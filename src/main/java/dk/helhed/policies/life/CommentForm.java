package dk.helhed.policies.life;

/** A comment, as it was sent. */
public record CommentForm(String item, String name, String text) {}
