package dk.helhed.disclosure.attack;

import dk.helhed.disclosure.table.Cell;
import java.util.List;

/**
 * What a question to a data portal was answered: the sum of some cells, such as those of a filter.
 *
 * <p>Two filters that differ in one district give the district away; a map that is zoomed in area by area gives each step's rest away.
 */
public record Answer(List<Cell> cells, long sum) {

    public Answer {
        cells = List.copyOf(cells);
    }
}
