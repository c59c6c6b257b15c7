package dk.helhed.opendata.api;

import dk.helhed.barometer.released.ReleasedLine;
import dk.helhed.barometer.released.ReleasedTable;
import dk.helhed.barometer.released.TableWording;
import dk.helhed.pages.Page;
import java.util.List;

/**
 * A released table with its figures.
 *
 * @param axes the members of its dimensions
 * @param cells all figures; none if it is withdrawn
 */
record TableAnswer(TableDescription description, List<AxisAnswer> axes, List<CellAnswer> cells) {

    static TableAnswer of(ReleasedTable table, List<ReleasedLine> lines, TableWording wording, Page page) {
        return new TableAnswer(
                TableDescription.of(table, wording, page),
                table.content().dimensions().stream()
                        .map(dimension -> AxisAnswer.of(dimension, wording))
                        .toList(),
                lines.stream().map(CellAnswer::of).toList());
    }
}
