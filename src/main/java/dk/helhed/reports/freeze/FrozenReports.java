package dk.helhed.reports.freeze;

import dk.helhed.reports.status.StatusReport;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of approved reports. Never changed: the database refuses it. */
@Service
@Transactional(readOnly = true)
public class FrozenReports {

    private final FrozenRepository repository;

    FrozenReports(FrozenRepository repository) {
        this.repository = repository;
    }

    /**
     * The approval.
     *
     * @param approver their name, for staff
     * @param sha256 of the snapshot
     */
    public record Approved(Instant at, String approver, String sha256) {}

    /** A file, without its bytes. */
    public record StoredName(String name, String edition, String language, String format) {}

    /** A file as it was written when the report was approved. */
    public record Stored(String language, String format, String sha256, ByteArrayResource content) {

        public byte[] bytes() {
            return content.getByteArray();
        }
    }

    /** Everything the report says; empty if it is not approved. */
    public Optional<Snapshot> snapshot(StatusReport report) {
        return repository.snapshot(report.id()).map(SnapshotText::read);
    }

    /** Who approved it and when; empty if nobody has. */
    public Optional<Approved> approved(StatusReport report) {
        return repository.approved(report.id());
    }

    /** The files of the report, the Danish ones first. */
    public List<StoredName> files(StatusReport report) {
        return repository.files(report.id());
    }

    /** The file with the name; empty if no approved report has it. */
    public Optional<Stored> file(String name) {
        return repository.file(name);
    }
}
