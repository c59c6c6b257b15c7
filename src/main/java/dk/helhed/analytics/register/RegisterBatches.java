package dk.helhed.analytics.register;

import dk.helhed.access.log.AuditLog;
import dk.helhed.analytics.dataset.Datasets;
import dk.helhed.tables.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The deliveries of register rows that were taken in. */
@Service
@Transactional
public class RegisterBatches {

    private final RegisterRepository repository;
    private final BatchFolders folders;
    private final Datasets datasets;
    private final AuditLog log;
    private final Clock clock;
    private final Set<Verified> verified = ConcurrentHashMap.newKeySet();

    RegisterBatches(RegisterRepository repository, BatchFolders folders, Datasets datasets, AuditLog log, Clock clock) {
        this.repository = repository;
        this.folders = folders;
        this.datasets = datasets;
        this.log = log;
        this.clock = clock;
    }

    /** The newest batch of each dataset, by dataset. */
    @Transactional(readOnly = true)
    public List<RegisterBatch> newest() {
        return repository.findNewest();
    }

    /**
     * The rows as they were once the batch had come in; empty if there is no such batch.
     *
     * @throws DamagedBatchException when a file is missing or has another size than it was stored with
     */
    @Transactional(readOnly = true)
    public Optional<Delivery> delivery(String dataset, int number) {
        return repository.find(dataset, number).map(batch -> {
            var files = repository.findCurrent(dataset, number);
            files.forEach(file -> checkSize(dataset, file));
            return new Delivery(
                    batch,
                    datasets.version(dataset, batch.description()),
                    files.stream().map(file -> folders.file(dataset, file)).toList(),
                    files.getFirst().year(),
                    files.getLast().year(),
                    files.stream().mapToLong(StoredFile::rows).sum());
        });
    }

    /**
     * Reads every byte of the delivery's files.
     *
     * @throws DamagedBatchException when one is not what was stored
     */
    @Transactional(readOnly = true)
    public void verify(String dataset, int number) {
        repository.findCurrent(dataset, number).forEach(file -> verify(dataset, file));
    }

    /**
     * As above, but only of the files that have not been read since they were written, as far as this process knows.
     *
     * @throws DamagedBatchException when one is not what was stored
     */
    @Transactional(readOnly = true)
    public void verifyOnce(String dataset, int number) {
        for (var file : repository.findCurrent(dataset, number)) {
            var state = new Verified(dataset, file, written(folders.file(dataset, file)));
            if (!verified.contains(state)) {
                verify(dataset, file);
                verified.add(state);
            }
        }
    }

    private void verify(String dataset, StoredFile file) {
        checkSize(dataset, file);
        try {
            if (!Sha256.of(() -> Files.newInputStream(folders.file(dataset, file)))
                    .equals(file.sha256())) {
                throw new DamagedBatchException(dataset, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file whose bytes were found to be those that were stored. */
    private record Verified(String dataset, StoredFile file, FileTime written) {}

    /** An empty directory for the import that is under way. */
    Path incoming() throws IOException {
        return folders.incoming();
    }

    /** Rows by year as they were delivered last; empty before the first delivery. */
    Map<Integer, Long> rowsByYear(String dataset) {
        return repository.findCurrent(dataset, Integer.MAX_VALUE).stream()
                .collect(Collectors.groupingBy(StoredFile::year, Collectors.summingLong(StoredFile::rows)));
    }

    /** Stores a delivery whose rows are good, in the running transaction. */
    int store(
            RegisterRequest request,
            String description,
            List<SourceFile> sources,
            RegisterReading.Outcome.Good good,
            String keyMark)
            throws IOException {
        var dataset = request.dataset();
        var batch = new RegisterBatch(
                dataset,
                repository.nextNumber(dataset),
                datasets.keep(dataset, description),
                clock.instant(),
                request.importedBy(),
                good.summary().people(),
                keyMark);
        var files = folders.take(dataset, batch.number(), good.files());
        repository.save(batch);
        for (int i = 0; i < sources.size(); i++) {
            repository.saveSource(batch, i, sources.get(i), good.rowsByFile().get(i));
        }
        files.forEach(file -> repository.saveFile(dataset, file));
        log.changed("register-batch", dataset + "/" + batch.number(), null, Noted.of(good.summary(), sources));
        return batch.number();
    }

    private void checkSize(String dataset, StoredFile file) {
        var path = folders.file(dataset, file);
        try {
            if (Files.notExists(path) || Files.size(path) != file.bytes()) {
                throw new DamagedBatchException(dataset, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the log says of a delivery: counts and hashes. */
    private record Noted(long rows, long people, String years, String sha256) {

        static Noted of(RegisterSummary summary, List<SourceFile> sources) {
            var years = summary.rowsByYear();
            return new Noted(
                    summary.rows(),
                    summary.people(),
                    years.firstKey() + "-" + years.lastKey(),
                    sources.stream().map(SourceFile::sha256).collect(Collectors.joining(" ")));
        }
    }
}
