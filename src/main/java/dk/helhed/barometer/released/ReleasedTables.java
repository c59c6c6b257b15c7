package dk.helhed.barometer.released;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tables of protected figures that were approved. The only way to them for pages, files and the API. */
@Service
@Transactional(readOnly = true)
public class ReleasedTables {

    private final PublicTableRepository tables;

    ReleasedTables(PublicTableRepository tables) {
        this.tables = tables;
    }

    /** Newest first; those that were withdrawn among them. */
    public List<ReleasedTable> all() {
        return tables.findAll();
    }

    public Optional<ReleasedTable> find(UUID id) {
        return tables.find(id);
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
