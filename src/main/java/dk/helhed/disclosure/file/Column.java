package dk.helhed.disclosure.file;

import dk.helhed.disclosure.table.Dimension;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** A column of a file that divides its table: how its codes belong together. */
public sealed interface Column {

    /** The name in the file, in lower case. */
    String name();

    /** The dimension with these codes, as they were found in the files. */
    Dimension dimension(Collection<String> codes);

    /** Codes side by side, with one total above them. */
    record Flat(String name) implements Column {

        @Override
        public Dimension dimension(Collection<String> codes) {
            return Dimension.flat(name, codes);
        }
    }

    /** Codes that are never added together, such as years. */
    record Separate(String name) implements Column {

        @Override
        public Dimension dimension(Collection<String> codes) {
            return Dimension.separate(name, codes);
        }
    }

    /**
     * Codes with totals at several levels.
     *
     * @param file the name of the file with the hierarchy
     * @param parents from each code to the one above it
     */
    record Hierarchy(String name, String file, Map<String, String> parents) implements Column {

        public Hierarchy {
            parents = new TreeMap<>(parents);
        }

        @Override
        public Dimension dimension(Collection<String> codes) {
            return Dimension.hierarchy(name, parents);
        }
    }
}
