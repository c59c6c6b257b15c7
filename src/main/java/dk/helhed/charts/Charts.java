package dk.helhed.charts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import tools.jackson.databind.json.JsonMapper;

/** Draws charts. The same chart gives the same bytes, and the latest drawn ones are kept. */
@Component
public class Charts implements AutoCloseable {

    private static final int KEPT = 500;
    private static final int KEPT_MAPS = 100;

    private final JsonMapper json = new JsonMapper();
    private final VegaPool vega = new VegaPool();
    private final ConcurrentLruCache<Drawing, String> drawn = new ConcurrentLruCache<>(KEPT, this::draw);
    private final ConcurrentLruCache<TileGrid, String> maps = new ConcurrentLruCache<>(KEPT_MAPS, TileGridPicture::of);
    private volatile boolean closed;

    /** What makes two pictures the same. */
    private record Drawing(LineChart chart, Frame frame) {}

    /** The chart as an SVG document in the wide frame, to put into a page or a file as it is. */
    public String svg(LineChart chart) {
        return svg(chart, Frame.WIDE);
    }

    /** The chart as an SVG document in the frame, to put into a page or a file as it is. */
    public String svg(LineChart chart, Frame frame) {
        return drawn.get(new Drawing(chart, frame));
    }

    /** The map as an SVG document, to put into a page or a file as it is. */
    public String svg(TileGrid grid) {
        return maps.get(grid);
    }

    /** The bars as an SVG document, to put into a page or a file as it is. */
    public String svg(BarChart bars) {
        return BarChartPicture.of(bars);
    }

    /**
     * Loads the drawing engine and draws once, which otherwise costs the first chart some seconds. Gives up in silence when
     * the program ends meanwhile.
     */
    public void warmUp() {
        try {
            drawSomething();
        } catch (RuntimeException e) {
            if (!closed) {
                throw e;
            }
        }
    }

    private void drawSomething() {
        var point = new LineChart.Point(LocalDate.EPOCH, "1970", BigDecimal.ONE);
        var series = List.of(new LineChart.Series("", List.of(point)));
        svg(new LineChart("", "", "", "en", series, null, null));
    }

    @Override
    public void close() {
        closed = true;
        vega.close();
    }

    private String draw(Drawing drawing) {
        var figure = Figure.of(drawing.chart(), drawing.frame());
        var svg = vega.draw(json.writeValueAsString(figure));
        return Picture.of(svg).describing(drawing.chart()).toString();
    }
}
