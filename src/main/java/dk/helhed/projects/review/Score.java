package dk.helhed.projects.review;

/** Points from 1 to 5, and why. */
public record Score(int points, String reason) {}
