package dk.helhed.access.log;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the running transaction has changed. Written at its very end, so that the log is locked for a moment only and after
 * every other lock.
 */
final class RunningChanges implements TransactionSynchronization {

    private final AuditRepository log;
    private final List<Entry> entries = new ArrayList<>();
    private boolean ending;

    private RunningChanges(AuditRepository log) {
        this.log = log;
    }

    /** Those of the running transaction. */
    static RunningChanges of(AuditRepository log) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A change is logged in the transaction that makes it");
        }
        for (var running : TransactionSynchronizationManager.getSynchronizations()) {
            if (running instanceof RunningChanges changes) {
                return changes;
            }
        }
        var changes = new RunningChanges(log);
        TransactionSynchronizationManager.registerSynchronization(changes);
        return changes;
    }

    void add(Entry entry) {
        if (ending) {
            log.append(List.of(entry));
        } else {
            entries.add(entry);
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        ending = true;
        log.append(entries);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
