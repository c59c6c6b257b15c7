package dk.helhed.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list of people.
 *
 * @param people in Danish order of their names
 * @param hits how many there are in all
 * @param before the person before whom there are more; null if there are none
 * @param after the person after whom there are more; null if there are none
 */
public record Listing(
        List<Colleague> people,
        int hits,
        @Nullable UUID before,
        @Nullable UUID after) {

    public Listing {
        people = List.copyOf(people);
    }
}
