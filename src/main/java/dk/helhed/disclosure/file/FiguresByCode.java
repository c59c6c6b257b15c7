package dk.helhed.disclosure.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of a published table, one row for each combination of the other columns' codes, with a figure for each code of one. */
final class FiguresByCode {

    /** The first combinations are those with totals; they tell enough. */
    private static final int MOST = 200;

    private final Map<List<String>, long[]> figures = new LinkedHashMap<>();

    FiguresByCode(List<SafeRows.Row> rows, int at, List<String> codes) {
        var places = new HashMap<String, Integer>();
        codes.forEach(code -> places.put(code, places.size()));
        for (var row : rows) {
            var others = new ArrayList<>(row.codes());
            int place = places.getOrDefault(others.remove(at), 0);
            var figure = figures.get(others);
            if (figure == null && figures.size() < MOST) {
                figure = new long[codes.size()];
                figures.put(others, figure);
            }
            if (figure != null) {
                figure[place] = row.value();
            }
        }
    }

    /** Figures that are not shown are -1; those of cells that are not there are 0. */
    List<long[]> rows() {
        return List.copyOf(figures.values());
    }
}
