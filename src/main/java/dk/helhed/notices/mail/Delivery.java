package dk.helhed.notices.mail;

/** What became of a try to send a mail. A problem is a code such as {@code 550 5.1.1}, never the words of the mail server. */
sealed interface Delivery {

    /** The mail server has taken it. */
    record Sent() implements Delivery {}

    /** The mail server cannot be reached, or does not let us in: so no other mail will get through either. */
    record Unreachable(String problem) implements Delivery {}

    /** The mail server wants it later (4xx). */
    record Later(String problem) implements Delivery {}

    /** The mail server does not take mail for the address (5xx), or it is none. */
    record Refused(String problem) implements Delivery {}

    /** The mail server does not want it for another reason (5xx). */
    record Failed(String problem) implements Delivery {}

    /** Nobody is to get it any more. */
    record Unwanted() implements Delivery {}
}
