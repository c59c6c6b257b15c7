package dk.helhed.reports.desk;

import dk.helhed.reports.fact.FactChange;
import java.time.Instant;
import java.util.List;

/**
 * One time that the facts of a report were read anew.
 *
 * @param reader the name of whoever did, for staff
 * @param changes what had become another; empty if nothing had
 */
public record Refresh(Instant at, String reader, List<FactChange> changes) {

    public Refresh {
        changes = List.copyOf(changes);
    }
}
