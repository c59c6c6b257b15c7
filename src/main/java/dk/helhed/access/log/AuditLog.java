package dk.helhed.access.log;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Notes who did what. Who it is comes from {@link dk.helhed.access.Acting}. */
@Service
public class AuditLog {

    private final AuditRepository repository;
    private final LogWriter writer;
    private final Clock clock;

    AuditLog(AuditRepository repository, LogWriter writer, Clock clock) {
        this.repository = repository;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * Notes a change in the running transaction: it is kept if the change is, and not otherwise.
     *
     * @param kind of thing, such as {@code person}; its name in words is the text {@code log.kind.} with the kind
     * @param thing its id
     * @param before as it was, a record; null if it is new
     * @param after as it is now, a record; null if it is gone
     */
    public void changed(String kind, String thing, @Nullable Object before, @Nullable Object after) {
        RunningChanges.of(repository).add(Entry.changed(clock.instant(), kind, thing, before, after));
    }

    /**
     * Notes an event that changes no thing, such as a sign-in. It is kept whatever becomes of the running transaction, and is
     * on the disk before the answer is sent.
     *
     * @param event its code, such as {@code sign-in.refused}; its name in words is the text {@code log.event.} with the code
     * @param person whom it is about or done by; null if unknown
     * @param details never a secret or what somebody typed in vain
     */
    public void happened(String event, @Nullable UUID person, Map<String, String> details) {
        note(Entry.happened(clock.instant(), event, person, details));
    }

    /**
     * Notes that personal data was read. It is on the disk before the answer is sent.
     *
     * @param subject whose data: {@code person:} or {@code citizen:} and the id, a UUID
     * @param page the path pattern of the page, without ids
     * @param purpose the code of what it was read for; its name in words is the text {@code log.purpose.} with the code
     */
    public void read(String subject, String page, String purpose) {
        note(Entry.read(clock.instant(), subject, page, purpose));
    }

    private void note(Entry entry) {
        Unanswered.holdBackFor(writer.take(entry));
    }
}
