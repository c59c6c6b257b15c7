package dk.helhed.opendata.api;

import dk.helhed.barometer.released.ReleasedTable;
import dk.helhed.barometer.released.TableDimension;
import dk.helhed.barometer.released.TableFigure;
import dk.helhed.barometer.released.TableWording;
import dk.helhed.pages.Page;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A released table.
 *
 * @param table its id
 * @param indicators codes of its figures
 * @param dimensions names of what its figures are told by
 * @param withdrawnAt null if it stands
 * @param withdrawal why it was withdrawn; null if it stands
 * @param rows address of the file with all its figures
 */
record TableDescription(
        String table,
        String title,
        String dataset,
        int delivery,
        List<String> indicators,
        List<String> dimensions,
        List<String> protection,
        String sha256,
        Instant approvedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawal,
        String rows) {

    static TableDescription of(ReleasedTable table, TableWording wording, Page page) {
        var withdrawn = table.withdrawn();
        return new TableDescription(
                table.id().toString(),
                wording.of(table.title()),
                table.content().dataset(),
                table.content().delivery(),
                table.content().figures().stream().map(TableFigure::code).toList(),
                table.content().dimensions().stream().map(TableDimension::name).toList(),
                wording.protection(table.settings()),
                table.sha256(),
                table.approvedAt(),
                withdrawn == null ? null : withdrawn.at(),
                withdrawn == null ? null : withdrawn.reason(),
                page.link(table.path() + ".csv"));
    }
}
