package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.CubeException;
import dk.helhed.analytics.cube.CubeProblem;
import dk.helhed.analytics.cube.Progress;
import dk.helhed.analytics.dimension.Level;
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
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The indexes of files, on disk and mapped into memory. An index that is not there, or lacks what is asked for, is made or added to
 * in one scan.
 */
final class Indexes {

    private static final Object BUILDING = new Object();
    private static final String LOCK = "lock";

    private final KeptFolders folders;
    private final DuckDbLimits all;
    private final DuckDbLimits limits;
    private final Workers workers;
    private final Map<Name, Opened> opened = new ConcurrentHashMap<>();

    /** A file as it was, and what its index is called. */
    private record Name(String identity, List<String> outline) {}

    private record Opened(Path directory, FileIndex index) {}

    /** @param all limits of everything together */
    Indexes(KeptFolders folders, DuckDbLimits all, Workers workers) {
        this.folders = folders;
        this.all = all;
        this.limits = ScanLimits.of(all, workers.count());
        this.workers = workers;
    }

    /** An index of a file with all that is asked of it. */
    FileIndex of(RowFile file, Asked asked, Progress progress) throws IOException {
        var ready = ready(file, asked);
        return ready.isPresent() ? ready.get() : made(file, asked, progress);
    }

    /** Of the indexes that have it all, the one with the fewest cells: it is counted in the least time. */
    private Optional<FileIndex> ready(RowFile file, Asked asked) {
        var ready = opened.entrySet().stream()
                .filter(one -> one.getKey().identity().equals(file.identity()))
                .map(Map.Entry::getValue)
                .filter(one -> one.index().tells(asked.levels()) && one.index().holds(asked.wanted()))
                .min(Comparator.comparingLong(one -> one.index().cells()));
        ready.ifPresent(one -> folders.use(one.directory()));
        return ready.map(Opened::index);
    }

    /** One at a time, among all programs that share the directory. */
    private FileIndex made(RowFile file, Asked asked, Progress progress) throws IOException {
        synchronized (BUILDING) {
            folders.make();
            try (var channel = FileChannel.open(
                            folders.root().resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                assert lock.isValid();
                var ready = ready(file, asked);
                if (ready.isPresent()) {
                    return ready.get();
                }
                for (var outline : asked.outlines()) {
                    var index = by(outline, file, asked, progress);
                    if (index.isPresent()) {
                        var directory =
                                IndexDirectory.of(folders, file, outline.name()).path();
                        opened.put(new Name(file.identity(), outline.name()), new Opened(directory, index.get()));
                        folders.use(directory);
                        thin(List.of(
                                directory, Objects.requireNonNull(file.path().getParent())));
                        return index.get();
                    }
                }
                throw new IllegalStateException("No index tells " + asked.levels());
            }
        }
    }

    /** What was thrown away, by this or another program, is let go of: it takes space until then. */
    private void thin(List<Path> needed) throws IOException {
        if (folders.thin(needed)) {
            opened.values().removeIf(one -> Files.notExists(one.directory()));
        }
    }

    /** The index of this outline; empty if it does not tell all levels. */
    private Optional<FileIndex> by(Outline outline, RowFile file, Asked asked, Progress progress) throws IOException {
        var directory = IndexDirectory.of(folders, file, outline.name());
        var opened = Optional.ofNullable(this.opened.get(new Name(file.identity(), outline.name())))
                .map(Opened::index);
        var known = opened.isPresent() ? opened : directory.open();
        if (known.isPresent()) {
            if (!known.get().tells(asked.levels())) {
                return Optional.empty();
            }
            try {
                var building = building(
                        file, directory, outline.in(known.get()), known.get().levels());
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
        var chosen = chosen(outline, file, asked.mostCells());
        if (!FileIndex.tells(chosen.levels(), asked.levels())) {
            return Optional.empty();
        }
        directory.clear();
        return Optional.of(building(file, directory, chosen.levels(), chosen.members())
                .made(Slices.of(chosen.rows(), workers.count()), asked.wanted(), progress, workers));
    }

    /** Levels that were chosen for a file. */
    private record Chosen(long rows, List<Level> levels, Map<String, Members> members) {}

    private Chosen chosen(Outline outline, RowFile file, long mostCells) {
        try (var duck = DuckDb.reading(List.of(file.path()), all)) {
            var found = new MemberRepository(duck, file.path(), file.columns());
            var rows = found.rows();
            var fitting = new FittingLevels(found, rows);
            var levels = fitting.of(outline, mostCells);
            return new Chosen(rows, levels, fitting.members(levels));
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
