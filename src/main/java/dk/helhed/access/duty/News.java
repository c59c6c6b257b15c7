package dk.helhed.access.duty;

import dk.helhed.access.Actor;

/** How much is new among what waits for people. Declared as a bean by the room that tells them. */
public interface News {

    /** How many things are new to the actor. Asked for each page that is drawn for somebody, so it must be quick. */
    int unread(Actor actor);
}
