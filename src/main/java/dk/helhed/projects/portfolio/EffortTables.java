package dk.helhed.projects.portfolio;

import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.EffortListing;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.SheetFields;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts efforts into a table of chosen columns. */
@Component
@Transactional(readOnly = true)
class EffortTables {

    private final Efforts efforts;
    private final Portfolio portfolio;
    private final Units units;
    private final SheetFields fields;

    EffortTables(Efforts efforts, Portfolio portfolio, Units units, SheetFields fields) {
        this.efforts = efforts;
        this.portfolio = portfolio;
        this.units = units;
        this.fields = fields;
    }

    /** A part of the table, with the list that it was made of. */
    record Part(List<TableRow> rows, EffortListing listing) {}

    /** The rows of a page. */
    Part part(PortfolioQuery query, int offset, int most, Page page) {
        var listing = efforts.list(query.filter(), query.order(), offset, most);
        var words = words(page);
        return new Part(
                listing.efforts().stream()
                        .map(effort -> new TableRow(effort.path(), cells(effort, query.columns(), words)))
                        .toList(),
                listing);
    }

    /** Hands over a row for every effort that is found, however many. Memory does not grow. */
    void forEach(PortfolioQuery query, Page page, Consumer<List<dk.helhed.tables.Cell>> writer) {
        var words = words(page);
        efforts.forEach(
                query.filter(),
                query.order(),
                effort -> writer.accept(cells(effort, query.columns(), words).stream()
                        .map(Cell::written)
                        .toList()));
    }

    private static List<Cell> cells(Effort effort, List<Column> columns, CellWords words) {
        return columns.stream().map(column -> column.of(effort, words)).toList();
    }

    private CellWords words(Page page) {
        var names = units.all().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        return new CellWords(page, portfolio.goals(), names, fields::managerName);
    }
}
