package dk.helhed.projects.portfolio;

import java.util.List;

/**
 * A row of the table of efforts as the page shows it.
 *
 * @param path of the effort's page
 * @param cells one for each column
 */
public record TableRow(String path, List<Cell> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }
}
