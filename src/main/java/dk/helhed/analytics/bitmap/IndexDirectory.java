package dk.helhed.analytics.bitmap;

import dk.helhed.tables.Sha256;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of the index of one file by some levels. For each slice there is one with its cells, and one for each time that bitmaps
 * were added. What cannot be trusted counts as not there.
 */
final class IndexDirectory {

    private static final String CELLS = ".cells";
    private static final Pattern CELLS_NAME = Pattern.compile("(\\d{1,18})-(\\d{1,18})\\.cells");
    private static final String BITS = ".bits";
    private static final String LEVELS_PART = "levels";
    private static final String ROWS_PART = "rows";
    private static final String CELLS_PART = "cells";
    private static final int NAME = 16;

    private final Path directory;
    private final String identity;

    private IndexDirectory(Path directory, String identity) {
        this.directory = directory;
        this.identity = identity;
    }

    /** The directory for a file and levels, whether it is there or not. */
    static IndexDirectory of(KeptFolders folders, RowFile file, List<String> levels) {
        return new IndexDirectory(
                folders.of(name(file.identity() + "\n" + String.join("\n", levels))), file.identity());
    }

    Path path() {
        return directory;
    }

    private static String name(String text) {
        return Sha256.of(text).substring(0, 2 * NAME);
    }

    /** The index, if all rows are in it. */
    Optional<FileIndex> open() throws IOException {
        var slices = new TreeMap<Slice.Range, Slice>();
        var heads = new HashSet<Head>();
        for (var range : ranges()) {
            var arrays = IndexFile.open(file(range, CELLS), identity(range));
            if (arrays.isPresent()) {
                heads.add(new Head(
                        PackedMembers.unpacked(part(arrays.get(), LEVELS_PART)),
                        part(arrays.get(), ROWS_PART).get(IndexFile.NUMBER, 0)));
                var cells = Cells.unpacked(part(arrays.get(), CELLS_PART));
                slices.put(range, new Slice(range, cells, bitmaps(range, cells)));
            }
        }
        return heads.stream()
                .filter(head -> heads.size() == 1 && Slices.cover(slices.values(), head.rows()))
                .map(head -> new FileIndex(head.levels(), List.copyOf(slices.values())))
                .findFirst();
    }

    /** @param rows of the whole file */
    private record Head(Map<String, Members> levels, long rows) {}

    private List<Slice.Range> ranges() throws IOException {
        try (var files = Files.list(directory)) {
            return files.map(file -> CELLS_NAME.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> new Slice.Range(Long.parseLong(name.group(1)), Long.parseLong(name.group(2))))
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    private static MemorySegment part(Map<String, MemorySegment> arrays, String name) {
        return Objects.requireNonNull(arrays.get(name));
    }

    /** Takes away what is there. */
    void clear() throws IOException {
        Files.createDirectories(directory);
        try (var files = Files.newDirectoryStream(directory)) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** What bitmaps there are for a slice. */
    private Bitmaps bitmaps(Slice.Range rows, Cells cells) throws IOException {
        var bitmaps = new HashMap<String, MemorySegment>();
        var identity = identity(rows, cells);
        try (var files = Files.newDirectoryStream(directory, stem(rows) + ".*" + BITS)) {
            for (var file : files) {
                IndexFile.open(file, identity).ifPresent(bitmaps::putAll);
            }
        }
        return new Bitmaps(bitmaps);
    }

    /** @param all rows of the whole file */
    void writeCells(Slice.Range rows, long all, Map<String, Members> levels, Cells cells) throws IOException {
        var arrays = new LinkedHashMap<String, MemorySegment>();
        arrays.put(LEVELS_PART, PackedMembers.of(levels));
        arrays.put(ROWS_PART, IndexFile.number(all));
        arrays.put(CELLS_PART, cells.packed());
        Files.createDirectories(directory);
        IndexFileOutput.write(file(rows, CELLS), identity(rows), arrays);
    }

    /** Writes bitmaps, and gives them as they lie on the disk: they take no memory there. */
    Bitmaps writeBitmaps(Slice.Range rows, Cells cells, Map<String, MemorySegment> bitmaps) throws IOException {
        var file = file(rows, "." + name(String.join("\n", bitmaps.keySet())) + BITS);
        var identity = identity(rows, cells);
        Files.createDirectories(directory);
        IndexFileOutput.write(file, identity, bitmaps);
        return new Bitmaps(IndexFile.open(file, identity).orElse(Map.of()));
    }

    private Path file(Slice.Range rows, String ending) {
        return directory.resolve(stem(rows) + ending);
    }

    private static String stem(Slice.Range rows) {
        return rows.from() + "-" + rows.to();
    }

    private byte[] identity(Slice.Range rows) {
        return Sha256.bytes(
                (identity + " " + directory.getFileName() + " " + stem(rows)).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] identity(Slice.Range rows, Cells cells) {
        return Sha256.bytes(identity(rows), cells.packed().toArray(ValueLayout.JAVA_BYTE));
    }
}
