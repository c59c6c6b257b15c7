package dk.helhed.barometer.explorer;

import dk.helhed.charts.Charts;
import dk.helhed.pages.Page;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Draws what was counted. */
@Component
public class Pictures {

    private final Charts charts;
    private final Maps maps;

    Pictures(Charts charts, Maps maps) {
        this.charts = charts;
        this.maps = maps;
    }

    /** The picture that is asked for; empty if none is, or if these figures have none of that kind. */
    Optional<Drawn> draw(ExplorerForm form, Counted counted, Page page) {
        return switch (form.picture()) {
            case TABLE -> Optional.empty();
            case CHART ->
                counted.yearAxis() < 0
                        ? new Bars(counted, page)
                                .chart()
                                .map(chart -> new Drawn(charts.svg(chart), chart.title(), counted.drawnNote(page)))
                        : new Lines(counted, page)
                                .chart()
                                .map(chart -> new Drawn(charts.svg(chart), chart.title(), counted.drawnNote(page)));
            case MAP -> maps.map(form, counted, page);
        };
    }

    /**
     * A picture.
     *
     * @param note what a reader should know of it; empty for nothing
     */
    public record Drawn(String svg, String caption, String note) {}
}
