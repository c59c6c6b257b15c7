package dk.helhed.barometer.released;

import dk.helhed.pages.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tables of protected figures that were approved. The only way to them for pages, files and the API.
 *
 * <p>A table is there from the day on which it was approved. One that was withdrawn says so on earlier days, too, and shows its
 * figures on none: what was taken back must not be had by asking for yesterday.
 */
@Service
@Transactional(readOnly = true)
public class ReleasedTables {

    private final PublicTableRepository tables;

    ReleasedTables(PublicTableRepository tables) {
        this.tables = tables;
    }

    /** Those there were at the end of a day, newest first; those that were withdrawn among them. */
    public List<ReleasedTable> all(LocalDate asOf) {
        return tables.findAll(endOf(asOf));
    }

    /** The table, if there was one at the end of a day. */
    public Optional<ReleasedTable> find(UUID id, LocalDate asOf) {
        return tables.find(id, endOf(asOf));
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Texts.DENMARK).toInstant();
    }

    /** When one last was approved or withdrawn; empty before the first. */
    public Optional<Instant> lastChange() {
        return tables.findLastChange();
    }

    /** All figures of a table; none if it is withdrawn. */
    public List<ReleasedLine> lines(ReleasedTable table) {
        return tables.findLines(table.id(), "", List.of());
    }

    /** The figures of a table that somebody has chosen, in its order; none if it is withdrawn. */
    public List<ReleasedLine> lines(ReleasedTable table, TableChoice choice) {
        return tables.findLines(table.id(), choice.figure(), choice.members());
    }
}
