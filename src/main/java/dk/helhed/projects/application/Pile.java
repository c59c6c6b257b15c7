package dk.helhed.projects.application;

import org.jspecify.annotations.Nullable;

/**
 * How many applications wait for somebody.
 *
 * @param newest when the latest was sent that somebody could see, whether it still waits or not, as the database writes it;
 *     null if there is none
 */
record Pile(int size, @Nullable String newest) {

    static final Pile NONE = new Pile(0, null);
}
