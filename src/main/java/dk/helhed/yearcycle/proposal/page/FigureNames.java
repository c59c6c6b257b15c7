package dk.helhed.yearcycle.proposal.page;

import dk.helhed.barometer.FigureRef;
import dk.helhed.barometer.Indicator;
import dk.helhed.barometer.Indicators;
import dk.helhed.barometer.Wording;
import dk.helhed.reference.Areas;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names of indicators and areas, each looked up once. */
final class FigureNames {

    private final Indicators indicators;
    private final Areas areas;
    private final Map<String, Optional<Indicator>> found = new HashMap<>();

    FigureNames(Indicators indicators, Areas areas) {
        this.indicators = indicators;
        this.areas = areas;
    }

    Optional<Indicator> indicator(String code) {
        return found.computeIfAbsent(code, indicators::find);
    }

    /** Code and title; the bare code of an indicator that is gone. */
    String name(FigureRef figure, Wording wording) {
        return indicator(figure.indicator())
                .map(indicator -> indicator.code() + " " + wording.of(indicator.title()))
                .orElse(figure.indicator());
    }

    String area(FigureRef figure, Wording wording) {
        return areas.find(figure.area()).map(wording::name).orElse(figure.area());
    }
}
