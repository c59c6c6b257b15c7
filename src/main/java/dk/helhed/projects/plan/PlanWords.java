package dk.helhed.projects.plan;

import dk.helhed.barometer.Indicator;
import dk.helhed.barometer.Indicators;
import dk.helhed.barometer.Wording;
import dk.helhed.pages.Page;
import dk.helhed.reference.Area;
import dk.helhed.reference.Areas;
import dk.helhed.reference.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says in the page's language what a success criterion wants. */
public final class PlanWords {

    private final Page page;
    private final Wording figures;
    private final Indicators indicators;
    private final Areas areas;

    PlanWords(Page page, Wording figures, Indicators indicators, Areas areas) {
        this.page = page;
        this.figures = figures;
        this.indicators = indicators;
        this.areas = areas;
    }

    /** How figures and times are written. */
    public Wording figures() {
        return figures;
    }

    /** The indicator that the criterion is measured by; empty if it is measured in its own way. */
    public Optional<Indicator> indicator(Criterion criterion) {
        var figure = criterion.measure().figure();
        return figure == null ? Optional.empty() : indicators.find(figure.indicator());
    }

    /** The unit, if it is one of those that we can compute with. */
    public Optional<Unit> unit(Criterion criterion) {
        return criterion.measure().figure() == null
                ? Unit.named(criterion.measure().unit())
                : indicator(criterion).map(Indicator::unit);
    }

    /** The unit as a heading says it; may be empty. */
    public String unitName(Criterion criterion) {
        return unit(criterion).map(figures::unit).orElse(criterion.measure().unit());
    }

    /** What is counted; empty if nothing is chosen. */
    public String measure(Criterion criterion) {
        var figure = criterion.measure().figure();
        if (figure == null) {
            return criterion.measure().own();
        }
        var title = indicator(criterion)
                .map(found -> found.code() + " " + figures.of(found.title()))
                .orElse(figure.indicator());
        return page.text(
                "effort.plan.measure.in",
                title,
                areas.find(figure.area()).map(this::area).orElse(figure.area()));
    }

    /** The name of an area as it is written inside a sentence. */
    public String area(Area area) {
        return figures.nameInSentence(area);
    }

    /** A value with its unit. */
    public String amount(BigDecimal value, Criterion criterion) {
        return unit(criterion)
                .map(unit -> figures.amount(value, unit))
                .orElseGet(() -> (figures.figure(value, Unit.PERCENTAGE_POINTS) + " "
                                + criterion.measure().unit())
                        .strip());
    }

    /** Where it stood before; null if neither value nor time is known. */
    public @Nullable String base(Criterion criterion) {
        var value = criterion.base().value();
        var period = criterion.base().period();
        if (value == null) {
            return null;
        }
        return period == null
                ? amount(value, criterion)
                : page.text("effort.plan.base.at", amount(value, criterion), figures.period(period));
    }

    /** What shall be reached; null if it is not said. */
    public @Nullable String target(Criterion criterion) {
        var threshold = criterion.target().threshold();
        var way = criterion.target().way();
        var due = criterion.target().due();
        if (threshold == null || way == null) {
            return null;
        }
        var level = page.text("effort.plan.target." + way.code(), amount(threshold, criterion));
        return due == null ? level : page.text("effort.plan.target.by", level, page.date(due));
    }
}
