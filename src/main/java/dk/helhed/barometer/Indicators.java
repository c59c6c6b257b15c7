package dk.helhed.barometer;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.helhed.reference.Area;
import dk.helhed.reference.AreaKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All indicators there are: those of the national {@link Catalogue}, and those that municipalities define themselves. */
@Service
@Transactional(readOnly = true)
public class Indicators {

    private static final Pattern OWN = Pattern.compile("\\d{3}-[1-9]\\d{0,3}");

    private final Catalogue catalogue;
    private final OwnIndicatorRepository own;

    Indicators(Catalogue catalogue, OwnIndicatorRepository own) {
        this.catalogue = catalogue;
        this.own = own;
    }

    /** Whether a text has the form of a code of a municipality's own indicator: {@code 751-1}. */
    public static boolean isOwnCode(String code) {
        return OWN.matcher(code).matches();
    }

    /** The indicator as it is defined now. */
    public Optional<Indicator> find(String code) {
        return catalogue
                .indicator(code)
                .or(() -> history(code).map(found -> found.newest().indicator()));
    }

    /** The indicator as it was defined on a day. */
    public Optional<Indicator> find(String code, LocalDate day) {
        return catalogue
                .indicator(code)
                .or(() -> history(code).map(found -> found.on(day).indicator()));
    }

    /** What a municipality's own indicator is and was; empty for a national indicator and for an unknown code. */
    public Optional<OwnIndicatorHistory> history(String code) {
        return isOwnCode(code) ? own.find(code) : Optional.empty();
    }

    /** All indicators of municipalities, by area and number. */
    public List<OwnIndicatorHistory> histories() {
        return own.findAll();
    }

    /** When they ought to have new figures. One query. */
    public NextFigures nextFigures() {
        return NextFigures.of(own.findAll());
    }

    /** The indicators that an area's municipality defines itself, by number. */
    public List<OwnIndicatorHistory> of(Area area) {
        return area.kind() == AreaKind.MUNICIPALITY ? own.findOf(area.code()) : List.of();
    }

    /** The goals of the national barometer, by number. */
    public List<Goal> goals() {
        return catalogue.goals();
    }

    /** The national goal that an indicator belongs to; empty for a municipality's own. */
    public Optional<Goal> goal(Indicator indicator) {
        return Optional.ofNullable(indicator.goal()).flatMap(catalogue::goal);
    }

    /** The national ones in the order of the catalogue, then those of municipalities by area and number. */
    public List<Indicator> all() {
        var all = new ArrayList<>(catalogue.indicators().values());
        own.findAll().forEach(history -> all.add(history.newest().indicator()));
        return all;
    }

    /** The indicator as each earlier series counted it, newest first. Empty for a national indicator. */
    public List<Indicator> earlier(Indicator indicator) {
        var series = indicator.series();
        if (series == null || series == 1) {
            return List.of();
        }
        return history(indicator.code()).stream()
                .flatMap(history -> history.before(series).stream())
                .map(OwnIndicator::indicator)
                .toList();
    }

    /** What every code of figures stands for now, read once for as many codes as there are. */
    public KnownSeries series() {
        return series(LocalDate.MAX);
    }

    /** What the codes stood for on a day. The database is asked only when one of them is a municipality's own. */
    public KnownSeries series(Collection<String> codes, LocalDate day) {
        return codes.stream().map(Indicator::codeOf).anyMatch(Indicators::isOwnCode)
                ? series(day)
                : new KnownSeries(catalogue, Map.of(), day);
    }

    private KnownSeries series(LocalDate day) {
        var histories = own.findAll().stream().collect(toMap(OwnIndicatorHistory::code, identity()));
        return new KnownSeries(catalogue, histories, day);
    }
}
