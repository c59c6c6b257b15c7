package dk.helhed.access.log;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Checks that no entry of the log is missing or altered. */
@Service
public class LogCheck {

    private final AuditRepository repository;

    LogCheck(AuditRepository repository) {
        this.repository = repository;
    }

    /**
     * Goes through the whole log as it is now, while others go on writing it. The caller acts for {@link
     * dk.helhed.access.Task#LOG}.
     *
     * @param noted a head noted earlier, which must be in the chain; null if none is known
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Finding run(@Nullable Head noted) {
        var walk = new ChainWalk(noted);
        var kept = repository.head();
        try (var entries = repository.walk()) {
            return entries.map(walk::step).flatMap(Optional::stream).findFirst().orElseGet(() -> walk.end(kept));
        }
    }
}
