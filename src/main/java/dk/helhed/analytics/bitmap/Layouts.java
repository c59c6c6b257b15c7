package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.CubeRequest;
import dk.helhed.analytics.dimension.Filter;
import dk.helhed.analytics.dimension.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The layouts of the latest requests: another figure of the same cells needs no new one. */
final class Layouts {

    private static final int MOST = 8;

    private final Map<Key, Layout> latest = new LinkedHashMap<>(MOST, 1, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Layout> eldest) {
            return size() > MOST;
        }
    };

    /** @param cells of all slices of all files: the same objects, as long as an index is only added to */
    private record Key(List<List<String>> dimensions, List<Filter> filters, List<List<Same>> cells) {}

    /** Cells that equal others only if they are the very same object. */
    private record Same(Cells cells) {

        @Override
        @SuppressWarnings("ReferenceEquality") // that is the point
        public boolean equals(Object other) {
            return other instanceof Same(var theirs) && cells == theirs;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(cells);
        }
    }

    synchronized Layout of(CubeRequest request, List<FileIndex> files) {
        return latest.computeIfAbsent(key(request, files), ignored -> Layout.of(request, files));
    }

    private static Key key(CubeRequest request, List<FileIndex> files) {
        return new Key(
                request.dimensions().stream()
                        .map(dimension ->
                                dimension.levels().stream().map(Level::toString).toList())
                        .toList(),
                request.filters(),
                files.stream()
                        .map(file -> file.slices().stream()
                                .map(slice -> new Same(slice.cells()))
                                .toList())
                        .toList());
    }
}
