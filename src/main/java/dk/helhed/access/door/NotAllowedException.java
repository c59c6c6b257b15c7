package dk.helhed.access.door;

/** Somebody who is signed in asked for what the roles do not allow. Answered with 403. */
public final class NotAllowedException extends RuntimeException {

    NotAllowedException(Wanted wanted) {
        super(wanted.permission() + " " + wanted.reach().code());
    }
}
