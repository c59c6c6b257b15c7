package dk.helhed.disclosure.file;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/**
 * Reads a hierarchy: a file with the columns {@code child} and {@code parent} and a row for each code. The root has no row, or one
 * without parent.
 */
public final class HierarchyFile extends FileReading {

    private static final int MOST_LEVELS = 50;

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Long> lines = new HashMap<>();
    private int child;
    private int parent;

    private HierarchyFile(NamedFile file) {
        super(file);
    }

    /**
     * From each code to the one above it.
     *
     * @throws RefusedFileException if a code has two parents, stands there twice, or is its own parent; loops of several codes and
     *     several roots are for the dimension made of it to find
     */
    public static Map<String, String> read(NamedFile file) {
        var reading = new HierarchyFile(file);
        reading.read();
        return reading.parents;
    }

    @Override
    void readHeader() {
        child = column("child", "barn", "kode");
        parent = column("parent", "forælder", "foraelder", "overkode");
    }

    @Override
    void readRow() {
        var code = text(child);
        var above = text(parent);
        var before = lines.putIfAbsent(code, line());
        if (code.isEmpty()) {
            refuse(child, ExpectedTable.CODE);
        } else if (code.equals(above)) {
            refuse(parent, ExpectedTable.OTHER_PARENT, code);
        } else if (before != null) {
            refuse(child, ExpectedTable.ONE_PARENT, code, before);
        } else if (!above.isEmpty()) {
            parents.put(code, above);
        }
    }

    @Override
    void finish() {
        parents.keySet().stream()
                .filter(this::isTooDeep)
                .min(Comparator.comparing(code -> lines.getOrDefault(code, 0L)))
                .ifPresent(
                        code -> refuseAt(lines.getOrDefault(code, 0L), child, code, ExpectedTable.LEVELS, MOST_LEVELS));
    }

    /** Whether more levels are above the code than any real hierarchy has. A loop is not deep: the dimension names it. */
    private boolean isTooDeep(String code) {
        var path = new HashSet<String>();
        for (var at = code; at != null; at = parents.get(at)) {
            if (!path.add(at)) {
                return false;
            }
        }
        return path.size() > MOST_LEVELS;
    }
}
