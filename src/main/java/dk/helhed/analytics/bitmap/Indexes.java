package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.Progress;
import dk.helhed.analytics.duckdb.DuckDb;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The indexes of files, on disk and mapped into memory. Those that are not there, or lack what is asked for, are made or added to in
 * one scan.
 */
final class Indexes {

    private final KeptFolders folders;
    private final DuckDbLimits limits;
    private final Workers workers;
    /** By directory. */
    private final Map<Path, Opened> opened = new ConcurrentHashMap<>();

    /** @param identity of the file as it was */
    private record Opened(Path directory, String identity, FileIndex index) {}

    /** @param limits of everything together */
    Indexes(KeptFolders folders, DuckDbLimits limits, Workers workers) {
        this.folders = folders;
        this.limits = limits;
        this.workers = workers;
    }

    /** An index of each file with all that is asked. */
    List<FileIndex> of(List<RowFile> files, Asked asked, Progress progress) throws IOException {
        var ready = ready(files, asked);
        var all = ready.keySet().containsAll(files) ? ready : completed(files, asked, progress);
        return files.stream()
                .map(file -> Objects.requireNonNull(all.get(file)).index())
                .toList();
    }

    private Map<RowFile, Opened> ready(List<RowFile> files, Asked asked) {
        var ready = new HashMap<RowFile, Opened>();
        files.forEach(file -> ready(file, asked).ifPresent(one -> ready.put(file, one)));
        ready.values().forEach(one -> folders.use(one.directory()));
        return ready;
    }

    /** Of the indexes that have it all, the one with the fewest cells: it is counted in the least time. */
    private Optional<Opened> ready(RowFile file, Asked asked) {
        return opened.values().stream()
                .filter(one -> one.identity().equals(file.identity()))
                .filter(one -> one.index().tells(asked.levels()) && one.index().holds(asked.wanted()))
                .min(Comparator.comparingLong(one -> one.index().cells()));
    }

    /** Makes what is lacking: one thread at a time, among all programs that share the directory. */
    private Map<RowFile, Opened> completed(List<RowFile> files, Asked asked, Progress progress) throws IOException {
        try (var lock = BuildingLock.of(folders, progress)) {
            assert lock != null;
            var all = ready(files, asked);
            var lacking = files.stream()
                    .distinct()
                    .filter(file -> !all.containsKey(file))
                    .toList();
            all.putAll(made(lacking, asked, progress));
            thin(all);
            return all;
        }
    }

    private Map<RowFile, Opened> made(List<RowFile> files, Asked asked, Progress progress) throws IOException {
        var made = new HashMap<RowFile, Opened>();
        for (var built : built(files, asked, progress)) {
            var file = built.building().file();
            var directory = built.building().directory();
            if (built.index().isPresent()) {
                made.put(file, open(directory.path(), file, built.index().get()));
            } else {
                opened.remove(directory.path());
                directory.clear();
            }
        }
        var stale = files.stream().filter(file -> !made.containsKey(file)).toList();
        if (!stale.isEmpty()) {
            made.putAll(made(stale, asked, progress));
        }
        return made;
    }

    private List<IndexScan.Built> built(List<RowFile> files, Asked asked, Progress progress) {
        var paths = files.stream().map(RowFile::path).distinct().toList();
        try (var duck = DuckDb.reading(paths, limits.oneThread())) {
            var drafts = new IndexDrafts(folders, asked, this::index, reading(files, duck), workers.count());
            return new IndexScan(duck, workers).of(workers.all(files, drafts::of), asked.wanted(), progress);
        }
    }

    /** All cores look through a file that is alone; of many, each core takes its own. */
    private Function<RowFile, DuckDb> reading(List<RowFile> files, DuckDb all) {
        return files.size() == 1 ? file -> DuckDb.reading(List.of(file.path()), limits) : file -> all.another();
    }

    private Optional<FileIndex> index(Path directory) {
        return Optional.ofNullable(opened.get(directory)).map(Opened::index);
    }

    private Opened open(Path directory, RowFile file, FileIndex index) {
        var one = new Opened(directory, file.identity(), index);
        opened.put(directory, one);
        folders.use(directory);
        return one;
    }

    /** What was thrown away, by this or another program, is let go of: it takes space until then. */
    private void thin(Map<RowFile, Opened> needed) throws IOException {
        var indexes = needed.values().stream().map(Opened::directory);
        var copies = needed.keySet().stream()
                .map(file -> Objects.requireNonNull(file.path().getParent()));
        if (folders.thin(Stream.concat(indexes, copies).toList())) {
            opened.values().removeIf(one -> Files.notExists(one.directory()));
        }
    }
}
