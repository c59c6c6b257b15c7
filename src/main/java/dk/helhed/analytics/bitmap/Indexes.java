package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.CubeException;
import dk.helhed.analytics.cube.CubeProblem;
import dk.helhed.analytics.cube.Level;
import dk.helhed.analytics.cube.Progress;
import dk.helhed.analytics.duckdb.DuckDb;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The indexes of files, on disk and mapped into memory. An index that is not there, or lacks what is asked for, is made or added to
 * in one scan.
 */
final class Indexes {

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

    private synchronized FileIndex made(
            String name, RowFile file, Map<String, Level> levels, Wanted wanted, Progress progress) throws IOException {
        var directory = IndexDirectory.of(root, file, List.copyOf(levels.keySet()));
        var known = opened.get(name);
        var index = known != null
                ? building(file, directory, levels, known.levels()).extended(known, wanted, progress, workers)
                : opened(file, directory, levels, wanted, progress);
        opened.put(name, index);
        return index;
    }

    private FileIndex opened(
            RowFile file, IndexDirectory directory, Map<String, Level> levels, Wanted wanted, Progress progress)
            throws IOException {
        try (var duck = DuckDb.reading(List.of(file.path()), limits)) {
            var members = new MemberRepository(duck, file.path());
            var rows = members.rows();
            var found = directory.open(rows);
            if (found.isPresent()) {
                return building(file, directory, levels, found.get().levels())
                        .extended(found.get(), wanted, progress, workers);
            }
            directory.clear();
            return building(file, directory, levels, members.members(List.copyOf(levels.values())))
                    .made(Slices.of(rows, workers.count()), wanted, progress, workers);
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
