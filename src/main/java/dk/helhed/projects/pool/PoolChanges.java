package dk.helhed.projects.pool;

import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import dk.helhed.projects.Slug;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds and corrects pools and notes it. Whether somebody may is asked before. */
@Service
@Transactional
public class PoolChanges {

    private static final String KIND = "pool";

    private final PoolRepository repository;
    private final PoolWriter writer;
    private final AuditLog log;
    private final Clock clock;

    PoolChanges(PoolRepository repository, PoolWriter writer, AuditLog log, Clock clock) {
        this.repository = repository;
        this.writer = writer;
        this.log = log;
        this.clock = clock;
    }

    /** Adds a pool. */
    public Pool add(PoolSheet sheet) {
        var id = UUID.randomUUID();
        var slug = writer.freeSlug(Slug.of(sheet.name(), id.toString()));
        var pool = new Pool(id, slug, 1, sheet, clock.instant());
        writer.add(pool);
        log.changed(KIND, id.toString(), null, sheet);
        return pool;
    }

    /**
     * Corrects what is written about a pool.
     *
     * @param version of the pool that the correction was made from
     */
    public Outcome<Pool> change(Pool before, int version, PoolSheet sheet) {
        if (version != before.version() || !writer.change(before.id(), version, sheet, clock.instant())) {
            return Outcome.refused("", "pool.changed-meanwhile");
        }
        if (!sheet.equals(before.sheet())) {
            log.changed(KIND, before.id().toString(), before.sheet(), sheet);
        }
        return new Outcome.Done<>(repository.find(before.id()).orElseThrow());
    }
}
