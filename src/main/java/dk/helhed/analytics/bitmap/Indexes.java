package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.CubeException;
import dk.helhed.analytics.cube.CubeProblem;
import dk.helhed.analytics.cube.Level;
import dk.helhed.analytics.cube.Progress;
import dk.helhed.analytics.duckdb.DuckDb;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The indexes of files, on disk and mapped into memory. An index that is not there, or lacks what is asked for, is made or added to
 * in one scan.
 */
final class Indexes {

    private static final Object BUILDING = new Object();
    private static final String LOCK = "lock";

    private final Path root;
    private final DuckDbLimits limits;
    private final Workers workers;
    private final Map<String, FileIndex> opened = new ConcurrentHashMap<>();

    /** @param limits of each thread that scans */
    Indexes(Path root, DuckDbLimits limits, Workers workers) {
        this.root = root;
        this.limits = limits;
        this.workers = workers;
    }

    /** The index of a file by some levels, with all that is wanted in it. */
    FileIndex of(RowFile file, List<Level> levels, Wanted wanted, Progress progress) throws IOException {
        var byKey = new LinkedHashMap<String, Level>();
        levels.forEach(level -> byKey.putIfAbsent(LevelKey.of(level), level));
        var name = file.identity() + " " + byKey.keySet();
        var known = opened.get(name);
        return known != null && known.holds(wanted) ? known : made(name, file, byKey, wanted, progress);
    }

    /** One at a time, among all programs that share the directory. */
    private FileIndex made(String name, RowFile file, Map<String, Level> levels, Wanted wanted, Progress progress)
            throws IOException {
        synchronized (BUILDING) {
            Files.createDirectories(root);
            try (var channel =
                            FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                assert lock.isValid();
                var directory = IndexDirectory.of(root, file, List.copyOf(levels.keySet()));
                var known = Optional.ofNullable(opened.get(name));
                var found = known.isPresent() ? known : directory.open();
                var index = found.flatMap(old -> extended(old, file, directory, levels, wanted, progress));
                var whole = index.isPresent() ? index.get() : fresh(file, directory, levels, wanted, progress);
                opened.put(name, whole);
                return whole;
            }
        }
    }

    private Optional<FileIndex> extended(
            FileIndex old,
            RowFile file,
            IndexDirectory directory,
            Map<String, Level> levels,
            Wanted wanted,
            Progress progress) {
        try {
            return Optional.of(
                    building(file, directory, levels, old.levels()).extended(old, wanted, progress, workers));
        } catch (StaleIndexException stale) {
            return Optional.empty();
        }
    }

    private FileIndex fresh(
            RowFile file, IndexDirectory directory, Map<String, Level> levels, Wanted wanted, Progress progress)
            throws IOException {
        directory.clear();
        try (var duck = DuckDb.reading(List.of(file.path()), limits)) {
            var found = new MemberRepository(duck, file.path(), file.columns());
            var members = found.members(List.copyOf(levels.values()));
            return building(file, directory, levels, members)
                    .made(Slices.of(found.rows(), workers.count()), wanted, progress, workers);
        }
    }

    private IndexBuilding building(
            RowFile file, IndexDirectory directory, Map<String, Level> levels, Map<String, Members> members) {
        if (Numbering.isTooMuch(
                members.values().stream().mapToInt(Members::count).toArray())) {
            throw new CubeException(CubeProblem.of("too-many-dimensions"));
        }
        return new IndexBuilding(file, directory, List.copyOf(levels.values()), members, limits);
    }
}
