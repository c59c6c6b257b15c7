package dk.helhed.analytics.bitmap;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files of the index of one file by some levels. For each slice there is one with its cells, and one for each time that bitmaps
 * were added. What cannot be trusted counts as not there.
 */
final class IndexDirectory {

    private static final String CELLS = ".cells";
    private static final String BITS = ".bits";
    private static final String LEVELS_PART = "levels";
    private static final String CELLS_PART = "cells";
    private static final int NAME = 16;

    private final Path directory;
    private final String identity;

    private IndexDirectory(Path directory, String identity) {
        this.directory = directory;
        this.identity = identity;
    }

    /** The directory for a file and levels, whether it is there or not. */
    static IndexDirectory of(Path root, RowFile file, List<String> levels) {
        return new IndexDirectory(root(root, file).resolve(name(String.join("\n", levels))), file.identity());
    }

    /** All directories of a file that are there. */
    static List<IndexDirectory> all(Path root, RowFile file) throws IOException {
        try (var directories = Files.list(root(root, file))) {
            return directories
                    .map(directory -> new IndexDirectory(directory, file.identity()))
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    private static Path root(Path root, RowFile file) {
        return root.resolve(name(file.identity()));
    }

    private static String name(String text) {
        return Hash.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, 2 * NAME);
    }

    /** The index, if all of it is there for so many rows. */
    Optional<FileIndex> open() throws IOException {
        var slices = new TreeMap<Slice.Range, Slice>();
        var levels = new HashMap<Slice.Range, Map<String, Members>>();
        for (var rows : ranges()) {
            var arrays = IndexFile.open(file(rows, CELLS), identity(rows));
            if (arrays.isPresent()) {
                levels.put(rows, PackedMembers.unpacked(arrays.get().get(LEVELS_PART)));
                var cells = Cells.unpacked(arrays.get().get(CELLS_PART));
                slices.put(rows, new Slice(rows, cells, bitmaps(rows, cells)));
            }
        }
        return levels.values().stream()
                .findFirst()
                .map(first -> new FileIndex(first, List.copyOf(slices.values())));
    }

    private List<Slice.Range> ranges() throws IOException {
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(CELLS))
                    .map(name -> name.substring(0, name.length() - CELLS.length()).split("-", 2))
                    .map(ends -> new Slice.Range(Long.parseLong(ends[0]), Long.parseLong(ends[1])))
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    /** What bitmaps there are for a slice. */
    Bitmaps bitmaps(Slice.Range rows, Cells cells) throws IOException {
        var bitmaps = new HashMap<String, MemorySegment>();
        try (var files = Files.newDirectoryStream(directory, stem(rows) + ".*" + BITS)) {
            for (var file : files) {
                IndexFile.open(file, identity(rows, cells)).ifPresent(bitmaps::putAll);
            }
        }
        return new Bitmaps(bitmaps);
    }

    void writeCells(Slice.Range rows, Map<String, Members> levels, Cells cells) throws IOException {
        Files.createDirectories(directory);
        var arrays = new LinkedHashMap<String, MemorySegment>();
        arrays.put(LEVELS_PART, PackedMembers.of(levels));
        arrays.put(CELLS_PART, cells.packed());
        IndexFileOutput.write(file(rows, CELLS), identity(rows), arrays);
    }

    void writeBitmaps(Slice.Range rows, Cells cells, Map<String, MemorySegment> bitmaps) throws IOException {
        var name = "." + name(String.join("\n", bitmaps.keySet())) + BITS;
        IndexFileOutput.write(file(rows, name), identity(rows, cells), bitmaps);
    }

    private Path file(Slice.Range rows, String ending) {
        return directory.resolve(stem(rows) + ending);
    }

    private static String stem(Slice.Range rows) {
        return rows.from() + "-" + rows.to();
    }

    private byte[] identity(Slice.Range rows) {
        return Hash.bytes((identity + " " + directory.getFileName() + " " + stem(rows)).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] identity(Slice.Range rows, Cells cells) {
        return Hash.bytes(identity(rows), cells.packed().toArray(java.lang.foreign.ValueLayout.JAVA_BYTE));
    }
}
