package dk.helhed.charts;

import java.util.Map;
import org.w3c.dom.Element;

/** Draws a {@link TileGrid}: each square is a link that says its name and value. */
final class TileGridPicture {

    private static final int SIDE = 44;
    private static final int STEP = 48;
    private static final int LEGEND_HEIGHT = 56;
    private static final int LEGEND_ROW = 28;
    private static final int LEGEND_IN_A_ROW = 6;
    private static final int LEGEND_STEP = 168;

    private static final Map<Integer, String> SHADES =
            Map.of(TileGrid.NO_VALUE, "#ffffff", 1, "#e3f0f1", 2, "#b5d5d9", 3, "#7db3ba", 4, "#2f7480", 5, "#083a44");
    private static final int FIRST_DARK = 4;

    private final Element root;

    private TileGridPicture(TileGrid grid) {
        var columns =
                grid.tiles().stream().mapToInt(TileGrid.Tile::column).max().orElse(0) + 1;
        var rows = grid.tiles().stream().mapToInt(TileGrid.Tile::row).max().orElse(0) + 1;
        var width = Math.max(columns * STEP, Math.min(grid.legend().size(), LEGEND_IN_A_ROW) * LEGEND_STEP);
        var moreRows = (grid.legend().size() - 1) / LEGEND_IN_A_ROW;
        root = Xml.parse("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"/>"
                .formatted(width, rows * STEP + LEGEND_HEIGHT + moreRows * LEGEND_ROW));
        Picture.describe(root, grid.title(), grid.description(), grid.language());
        grid.tiles().forEach(this::draw);
        for (int position = 0; position < grid.legend().size(); position++) {
            drawLegend(
                    grid.legend().get(position),
                    position % LEGEND_IN_A_ROW * LEGEND_STEP,
                    rows * STEP + LEGEND_HEIGHT / 2 + position / LEGEND_IN_A_ROW * LEGEND_ROW);
        }
    }

    /** The map as an SVG document. */
    static String of(TileGrid grid) {
        return Xml.write(new TileGridPicture(grid).root);
    }

    private void draw(TileGrid.Tile tile) {
        var link = add(root, "a", Map.of("href", Xml.text(tile.address()), "aria-label", Xml.text(tile.spoken())));
        add(link, "title", Map.of()).setTextContent(Xml.text(tile.spoken()));
        var left = tile.column() * STEP + 2;
        var top = tile.row() * STEP + 2;
        square(link, left, top, SIDE, tile.shade());
        var color = tile.shade() >= FIRST_DARK ? "#ffffff" : "#1a1a1a";
        var label = text(link, left + SIDE / 2, top + SIDE / 2 + 5, "middle", color, tile.label());
        label.setAttribute("aria-hidden", "true");
        if (tile.shade() == TileGrid.KEPT_BACK) {
            label.setAttribute("stroke", "#ffffff");
            label.setAttribute("stroke-width", "4");
            label.setAttribute("paint-order", "stroke");
        }
    }

    private void drawLegend(TileGrid.Entry entry, int left, int middle) {
        square(root, left + 2, middle - 10, 20, entry.shade());
        text(root, left + 30, middle + 5, "start", "#1a1a1a", entry.text());
    }

    private static void square(Element parent, int left, int top, int side, int shade) {
        var square = add(
                parent,
                "rect",
                Map.of(
                        "x",
                        left,
                        "y",
                        top,
                        "width",
                        side,
                        "height",
                        side,
                        "rx",
                        4,
                        "fill",
                        SHADES.getOrDefault(shade, "#ffffff"),
                        "stroke",
                        "#6b777b"));
        if (shade == TileGrid.NO_VALUE) {
            square.setAttribute("stroke-dasharray", "3 3");
        } else if (shade == TileGrid.KEPT_BACK) {
            add(parent, "path", Map.of("d", hatching(left, top, side), "stroke", "#6b777b", "stroke-width", 1));
        }
    }

    /** Slanting lines from edge to edge of a square, a quarter of its side apart. */
    private static String hatching(int left, int top, int side) {
        var lines = new StringBuilder();
        for (int step = side / 4; step < 2 * side; step += side / 4) {
            int within = Math.min(step, side);
            int beyond = step - within;
            lines.append("M%d %dL%d %d".formatted(left + beyond, top + within, left + within, top + beyond));
        }
        return lines.toString();
    }

    private static Element text(Element parent, int x, int y, String anchor, String color, String text) {
        var element =
                add(parent, "text", Map.of("x", x, "y", y, "text-anchor", anchor, "fill", color, "font-size", 14));
        element.setTextContent(Xml.text(text));
        return element;
    }

    private static Element add(Element parent, String name, Map<String, Object> attributes) {
        var element = parent.getOwnerDocument().createElementNS(parent.getNamespaceURI(), name);
        attributes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(attribute -> element.setAttribute(attribute.getKey(), String.valueOf(attribute.getValue())));
        parent.appendChild(element);
        return element;
    }
}
