package dk.helhed.reports.print;

import dk.helhed.reports.document.Block;
import java.util.List;

/** Tables in HTML: with a caption, heads of columns, and heads of rows where the first column names them. */
final class Tables {

    /** With more columns than this a table is set smaller, and with more than twice as many on a page turned round. */
    private static final int EASILY_READ = 5;

    private static final int UPRIGHT = 8;

    private Tables() {}

    static void write(Block.Grid grid, Medium medium, Markup html) {
        html.open("div", "class", "grid " + size(grid.columns().size()));
        if (medium == Medium.SCREEN) {
            html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", grid.caption());
        }
        html.open("table").element("caption", grid.caption());
        writeHead(grid.columns(), html);
        html.open("tbody");
        grid.rows().forEach(row -> writeRow(grid.columns(), row, html));
        html.close("tbody").close("table");
        if (medium == Medium.SCREEN) {
            html.close("div");
        }
        html.element("p", grid.note(), "class", "source").close("div");
    }

    /** Whether the table wants a page turned round. */
    static boolean isWide(Block.Grid grid) {
        return grid.columns().size() > UPRIGHT;
    }

    private static String size(int columns) {
        return columns > UPRIGHT ? "wide" : columns > EASILY_READ ? "narrow" : "";
    }

    private static void writeHead(List<Block.Column> columns, Markup html) {
        html.open("thead").open("tr");
        for (var column : columns) {
            html.open("th", "scope", "col", "class", kind(column));
            html.text(column.name()).close("th");
        }
        html.close("tr").close("thead");
    }

    private static void writeRow(List<Block.Column> columns, List<String> row, Markup html) {
        html.open("tr");
        for (var i = 0; i < row.size(); i++) {
            if (i == 0 && !columns.getFirst().number()) {
                html.open("th", "scope", "row").text(row.getFirst()).close("th");
            } else {
                html.open("td", "class", kind(columns.get(i))).text(row.get(i)).close("td");
            }
        }
        html.close("tr");
    }

    private static String kind(Block.Column column) {
        return column.number() ? "number" : "";
    }
}
