package dk.helhed.analytics.register;

import dk.helhed.analytics.AnalyticsSettings;
import dk.helhed.analytics.dataset.Dataset;
import dk.helhed.analytics.dataset.DatasetFile;
import dk.helhed.analytics.dataset.Datasets;
import dk.helhed.analytics.duckdb.DuckDbException;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;

/** Takes files of register rows in, each delivery as one batch or not at all. */
@Service
public class RegisterIntake {

    private final Datasets datasets;
    private final RegisterBatches batches;
    private final RegisterRepository repository;
    private final AnalyticsSettings settings;
    private final TransactionOperations transactions;

    RegisterIntake(
            Datasets datasets,
            RegisterBatches batches,
            RegisterRepository repository,
            AnalyticsSettings settings,
            TransactionOperations transactions) {
        this.datasets = datasets;
        this.batches = batches;
        this.repository = repository;
        this.settings = settings;
        this.transactions = transactions;
    }

    /**
     * Takes a delivery in. All files are checked even after the first error. One import at a time: others wait.
     *
     * @throws UnusableKeyException when people cannot be made pseudonyms as they were in earlier deliveries
     * @throws UncheckedIOException when a file cannot be read or the rows cannot be written
     */
    public RegisterResult take(RegisterRequest request, IntakeProgress progress) {
        return Objects.requireNonNull(transactions.execute(status -> {
            var result = takeInTransaction(request, progress);
            if (!(result instanceof RegisterResult.Stored)) {
                status.setRollbackOnly();
            }
            return result;
        }));
    }

    private RegisterResult takeInTransaction(RegisterRequest request, IntakeProgress progress) {
        repository.lock();
        var text =
                request.description() == null ? datasets.text(request.dataset()).orElse(null) : request.description();
        if (text == null) {
            return new RegisterResult.UnknownDataset(datasets.names());
        }
        return switch (datasets.read(text)) {
            case DatasetFile.Wrong wrong -> new RegisterResult.BadDescription(wrong.problems());
            case DatasetFile.Read read
            when !read.dataset().name().equals(request.dataset()) ->
                new RegisterResult.OtherDataset(read.dataset().name());
            case DatasetFile.Read read -> takeDescribed(request, read.dataset(), text, progress);
        };
    }

    private RegisterResult takeDescribed(
            RegisterRequest request, Dataset dataset, String description, IntakeProgress progress) {
        progress.at(Step.READING, 0);
        var errors = new ArrayList<FileError>();
        var sources = SourceFiles.inspect(request.files(), errors::add);
        var before = repository.findSources(
                dataset.name(), sources.stream().map(SourceFile::sha256).toList());
        if (errors.isEmpty() && isWhollyKnown(sources, before.keySet(), before.values())) {
            return new RegisterResult.AlreadyImported(before.values().iterator().next());
        }
        for (var source : sources) {
            var batch = before.get(source.sha256());
            if (batch != null) {
                errors.add(FileError.of(source.name(), 0, "-", source.name(), ExpectedRegister.NEW_FILE, batch));
            }
        }
        return errors.isEmpty()
                ? read(request, dataset, description, sources, progress)
                : new RegisterResult.Refused(errors.size(), errors);
    }

    private static boolean isWhollyKnown(List<SourceFile> sources, Set<String> known, Collection<Integer> batches) {
        return known.size() == sources.size() && new HashSet<>(batches).size() == 1;
    }

    private RegisterResult read(
            RegisterRequest request,
            Dataset dataset,
            String description,
            List<SourceFile> sources,
            IntakeProgress progress) {
        var key = key(dataset.name());
        try {
            var folder = batches.incoming();
            try {
                var limits = new DuckDbLimits(
                        settings.memory(), settings.threads(), Files.createDirectory(folder.resolve("spill")));
                return keep(
                        request,
                        description,
                        sources,
                        key,
                        new RegisterReading(dataset, key, limits, progress),
                        folder);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (DuckDbException failure) {
            if (failure.isOutOfSpace()) {
                return new RegisterResult.NoRoom();
            }
            throw failure;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RegisterResult keep(
            RegisterRequest request,
            String description,
            List<SourceFile> sources,
            PseudonymKey key,
            RegisterReading reading,
            Path folder)
            throws IOException {
        var outcome = reading.read(sources, folder.resolve("rows"), batches.rowsByYear(request.dataset()));
        return switch (outcome) {
            case RegisterReading.Outcome.Bad bad -> new RegisterResult.Refused(bad.wrong(), bad.told());
            case RegisterReading.Outcome.Good good when request.dryRun() -> new RegisterResult.Checked(good.summary());
            case RegisterReading.Outcome.Good good ->
                new RegisterResult.Stored(
                        batches.store(request, description, sources, good, key.mark()), good.summary());
        };
    }

    /** The secret, which must be the one that the dataset's earlier pseudonyms were made with. */
    private PseudonymKey key(String dataset) {
        var file = settings.keyFile().toAbsolutePath();
        var earlier = repository.findNewest().stream()
                .filter(batch -> batch.dataset().equals(dataset))
                .findFirst();
        if (earlier.isEmpty()) {
            return PseudonymKey.readOrMake(file);
        }
        var key = PseudonymKey.read(file)
                .orElseThrow(() -> new UnusableKeyException(UnusableKeyException.Reason.LOST, file));
        if (!key.mark().equals(earlier.get().keyMark())) {
            throw new UnusableKeyException(UnusableKeyException.Reason.ANOTHER, file);
        }
        return key;
    }
}
