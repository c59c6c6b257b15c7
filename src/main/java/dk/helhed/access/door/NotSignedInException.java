package dk.helhed.access.door;

/** A program asked, without a valid token, for what is not public. Answered with 401. */
public final class NotSignedInException extends RuntimeException {}
