package dk.helhed.reports.print;

import dk.helhed.reports.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Tables in HTML: with a caption, heads of columns, and heads of rows where the first column names them. */
final class Tables {

    /** With more columns than this a table is set smaller. */
    private static final int EASILY_READ = 5;

    /** With more columns than this it wants a page turned round. */
    private static final int UPRIGHT = 8;

    /** With more rows than this it may be broken over pages. */
    private static final int EASILY_KEPT = 15;

    private final Markup html;
    private final boolean onScreen;
    private final boolean turned;

    /**
     * @param rightToLeft whether the first column stands to the right. The library of paper knows only the other way, so
     *     there the cells are written from the last to the first, and {@link RowOrder} turns what is read aloud round again
     */
    Tables(Markup html, Medium medium, boolean rightToLeft) {
        this.html = html;
        this.onScreen = medium == Medium.SCREEN;
        this.turned = rightToLeft && medium == Medium.PAPER;
    }

    void write(Block.Grid grid) {
        html.open("div", "class", ("grid " + size(grid)).strip());
        if (onScreen) {
            html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", grid.caption());
        }
        html.open("table").element("caption", grid.caption()).open("thead");
        writeRow(grid.columns().stream().map(Tables::head).toList());
        html.close("thead").open("tbody");
        grid.rows().forEach(row -> writeRow(cells(grid.columns(), row)));
        html.close("tbody").close("table");
        if (onScreen) {
            html.close("div");
        }
        html.element("p", grid.note(), "class", "source").close("div");
    }

    void write(Block.Facts facts) {
        html.open("table", "class", "facts").open("tbody");
        for (var fact : facts.facts()) {
            writeRow(List.of(new Cell("th", "row", "", fact.name()), new Cell("td", "", "", fact.value())));
        }
        html.close("tbody").close("table");
    }

    /** Whether the table wants a page turned round. */
    static boolean isWide(Block.Grid grid) {
        return grid.columns().size() > UPRIGHT;
    }

    private record Cell(String tag, String scope, String kind, String text) {}

    private static String size(Block.Grid grid) {
        var width = isWide(grid) ? "wide" : grid.columns().size() > EASILY_READ ? "narrow" : "";
        return grid.rows().size() > EASILY_KEPT ? width : (width + " short").strip();
    }

    private static Cell head(Block.Column column) {
        return new Cell("th", "col", kind(column), column.name());
    }

    private static List<Cell> cells(List<Block.Column> columns, List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> i == 0 && !columns.getFirst().number()
                        ? new Cell("th", "row", "", row.getFirst())
                        : new Cell("td", "", kind(columns.get(i)), row.get(i)))
                .toList();
    }

    private void writeRow(List<Cell> cells) {
        var ordered = new ArrayList<>(cells);
        html.open("tr");
        for (var cell : turned ? ordered.reversed() : ordered) {
            html.open(cell.tag(), "scope", cell.scope(), "class", cell.kind());
            html.text(cell.text()).close(cell.tag());
        }
        html.close("tr");
    }

    private static String kind(Block.Column column) {
        return column.number() ? "number" : "";
    }
}
