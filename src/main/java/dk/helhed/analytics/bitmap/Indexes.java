package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.CubeException;
import dk.helhed.analytics.cube.CubeProblem;
import dk.helhed.analytics.dimension.Level;
import dk.helhed.analytics.cube.Progress;
import dk.helhed.analytics.duckdb.DuckDb;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
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

    /** An index of that many cells may always stand in for one with fewer. */
    private static final long FEW_CELLS = 1 << 17;

    /** In an index that stands in for others, a cell has on average at least so many rows. */
    private static final int LEAST_ROWS = 8;

    private final Path root;
    private final DuckDbLimits limits;
    private final Workers workers;
    private final Map<Name, FileIndex> opened = new ConcurrentHashMap<>();

    /** A file as it was, and what its index is called. */
    private record Name(String identity, List<String> outline) {}

    /** @param limits of each thread that scans */
    Indexes(Path root, DuckDbLimits limits, Workers workers) {
        this.root = root;
        this.limits = limits;
        this.workers = workers;
    }

    /** An index of a file with all that is asked of it. */
    FileIndex of(RowFile file, Asked asked, Progress progress) throws IOException {
        var ready = ready(file, asked);
        return ready.isPresent() ? ready.get() : made(file, asked, progress);
    }

    /** Of the indexes that have it all, the one with the fewest cells: it is counted in the least time. */
    private Optional<FileIndex> ready(RowFile file, Asked asked) {
        return opened.entrySet().stream()
                .filter(one -> one.getKey().identity().equals(file.identity()))
                .map(Map.Entry::getValue)
                .filter(index -> index.tells(asked.levels()) && index.holds(asked.wanted()))
                .min(Comparator.comparingLong(FileIndex::cells));
    }

    /** One at a time, among all programs that share the directory. */
    private FileIndex made(RowFile file, Asked asked, Progress progress) throws IOException {
        synchronized (BUILDING) {
            Files.createDirectories(root);
            try (var channel =
                            FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                assert lock.isValid();
                var ready = ready(file, asked);
                if (ready.isPresent()) {
                    return ready.get();
                }
                for (var outline : asked.outlines()) {
                    var index = by(outline, file, asked, progress);
                    if (index.isPresent()) {
                        opened.put(new Name(file.identity(), outline.name()), index.get());
                        return index.get();
                    }
                }
                throw new IllegalStateException("No index tells " + asked.levels());
            }
        }
    }

    /** The index of this outline; empty if it does not tell all levels. */
    private Optional<FileIndex> by(Outline outline, RowFile file, Asked asked, Progress progress) throws IOException {
        var directory = IndexDirectory.of(root, file, outline.name());
        var opened = Optional.ofNullable(this.opened.get(new Name(file.identity(), outline.name())));
        var known = opened.isPresent() ? opened : directory.open();
        if (known.isPresent()) {
            if (!known.get().tells(asked.levels())) {
                return Optional.empty();
            }
            try {
                var building = building(file, directory, outline.in(known.get()), known.get().levels());
                return Optional.of(building.extended(known.get(), asked.wanted(), progress, workers));
            } catch (StaleIndexException stale) {
                // made anew below
            }
        }
        return fresh(outline, file, directory, asked, progress);
    }

    private Optional<FileIndex> fresh(
            Outline outline, RowFile file, IndexDirectory directory, Asked asked, Progress progress)
            throws IOException {
        try (var duck = DuckDb.reading(List.of(file.path()), limits)) {
            var found = new MemberRepository(duck, file.path(), file.columns());
            var rows = found.rows();
            var levels = outline.fitting(found, Math.max(FEW_CELLS, rows / LEAST_ROWS));
            if (!FileIndex.tells(levels, asked.levels())) {
                return Optional.empty();
            }
            directory.clear();
            return Optional.of(building(file, directory, levels, found.members(levels))
                    .made(Slices.of(rows, workers.count()), asked.wanted(), progress, workers));
        }
    }

    private IndexBuilding building(
            RowFile file, IndexDirectory directory, List<Level> levels, Map<String, Members> members) {
        if (Numbering.isTooMuch(
                members.values().stream().mapToInt(Members::count).toArray())) {
            throw new CubeException(CubeProblem.of("too-many-dimensions"));
        }
        return new IndexBuilding(file, directory, levels, members, limits);
    }
}
