package dk.helhed.barometer.page;

import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import dk.helhed.barometer.Indicator;
import dk.helhed.barometer.IndicatorUse;
import dk.helhed.barometer.IndicatorUse.Use;
import dk.helhed.barometer.Indicators;
import dk.helhed.barometer.OwnIndicatorHistory;
import dk.helhed.pages.Language;
import dk.helhed.pages.NotFoundException;
import dk.helhed.reference.Areas;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds what the page of an indicator is about. */
@Component
class Subjects {

    private final Indicators indicators;
    private final Areas areas;
    private final Units units;
    private final List<IndicatorUse> users;

    Subjects(Indicators indicators, Areas areas, Units units, ObjectProvider<IndicatorUse> users) {
        this.indicators = indicators;
        this.areas = areas;
        this.units = units;
        this.users = users.orderedStream().toList();
    }

    /** What is read from the indicator. */
    List<Use> uses(Indicator indicator, Language language) {
        return users.stream()
                .flatMap(user -> user.of(indicator.code(), language).stream())
                .toList();
    }

    /**
     * The indicator as it was defined on the day.
     *
     * @throws NotFoundException when there is none with the code
     */
    Subject of(String code, LocalDate day) {
        var history = indicators.history(code);
        if (history.isPresent()) {
            return own(history.get(), day);
        }
        var indicator = indicators.find(code).orElseThrow(() -> new NotFoundException("error.indicator", code));
        return new Subject(
                indicator, areas.country(), indicators.goal(indicator).orElseThrow(), null, null);
    }

    /** The code of the indicator whose figures the code stands for, when it is not that of an indicator itself. */
    Optional<String> indicatorOf(String seriesCode) {
        return Optional.of(Indicator.codeOf(seriesCode))
                .filter(code -> !code.equals(seriesCode) && Indicators.isOwnCode(code));
    }

    private Subject own(OwnIndicatorHistory history, LocalDate day) {
        var known = history.until(day);
        var version = known.newest();
        var owner =
                Optional.ofNullable(version.ownerUnit()).flatMap(units::find).map(Unit::name);
        return new Subject(
                version.indicator(), areas.find(version.area()).orElseThrow(), null, known, owner.orElse(null));
    }
}
