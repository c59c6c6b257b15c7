package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.Level;
import dk.helhed.analytics.cube.Progress;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The indexes of files, on disk and mapped into memory. An index that is not there, or lacks what is asked for, is made or added to
 * in one scan.
 */
final class Indexes {

    private final Path root;
    private final ScanRepository scans;
    private final Workers workers;
    private final Map<String, FileIndex> opened = new ConcurrentHashMap<>();

    Indexes(Path root, ScanRepository scans, Workers workers) {
        this.root = root;
        this.scans = scans;
        this.workers = workers;
    }

    /** The index of a file by some levels, with all that is wanted in it. */
    FileIndex of(RowFile file, List<Level> levels, Wanted wanted, Progress progress) throws IOException, SQLException {
        var keys = levels.stream().map(LevelKey::of).distinct().sorted().toList();
        var name = file.identity() + keys;
        var known = opened.get(name);
        if (known == null || isMissing(wanted, known)) {
            known = made(file, levels, keys, wanted, progress);
            opened.put(name, known);
        }
        return known;
    }

    private static boolean isMissing(Wanted wanted, FileIndex index) {
        return index.slices().stream().anyMatch(slice -> !wanted.without(slice.bitmaps()).isNothing());
    }

    private synchronized FileIndex made(
            RowFile file, List<Level> levels, List<String> keys, Wanted wanted, Progress progress)
            throws IOException, SQLException {
        var directory = IndexDirectory.of(root, file, keys);
        var found = directory.open(scans.rows(file.path()));
        if (found.isEmpty()) {
            directory.clear();
        }
        var all = found.isPresent() ? found.get().levels() : scans.members(file.path(), levels);
        return null;
    }
}
