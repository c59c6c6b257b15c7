package dk.helhed.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days a code is in use, both ends included.
 *
 * @param from null means as far back as figures go
 * @param to null means still in use
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

    public Validity {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("Validity ends " + to + " before it starts " + from);
        }
    }

    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
