package dk.helhed.barometer.release;

import dk.helhed.barometer.released.TableContent;
import java.util.List;

/** All figures of a table before protection, and what they are told by. For staff only. */
record CountedTable(TableContent content, List<CountedLine> lines) {

    CountedTable {
        lines = List.copyOf(lines);
    }
}
