package dk.helhed.notices.mail;

import dk.helhed.forms.Coded;

/** What has become of a mail. */
public enum MailState implements Coded {
    WAITING,
    /** An instance of the program is at it, or stopped in the middle. */
    SENDING,
    SENT,
    /** The mail server does not know the address. */
    REFUSED,
    /** The mail server does not want the mail, whatever the address. */
    FAILED,
    /** A newer one took its place before it could be sent. */
    REPLACED,
    /** The person has left, has no address any more, or wants no mail. */
    DROPPED;

    @Override
    public String key() {
        return "mail.state." + code();
    }

    /** Whether it can be tried again by hand. */
    public boolean isInVain() {
        return this == REFUSED || this == FAILED;
    }
}
