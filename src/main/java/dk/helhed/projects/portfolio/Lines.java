package dk.helhed.projects.portfolio;

import dk.helhed.forms.Coded;
import dk.helhed.pages.Page;
import dk.helhed.projects.Evidence;
import dk.helhed.projects.Phase;
import dk.helhed.reference.Area;
import dk.helhed.reference.Areas;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says in words what the lines of the divided portfolio are. */
final class Lines {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Page page;
    private final PortfolioQuery query;
    private final GoalTree goals;
    private final Areas areas;

    Lines(Page page, PortfolioQuery query, GoalTree goals, Areas areas) {
        this.page = page;
        this.query = query;
        this.goals = goals;
        this.areas = areas;
    }

    /** The lines in the order shown: phases and grades in their own order, all else by budget. */
    List<Line> of(List<Slice> slices) {
        var largest = slices.stream()
                .flatMap(slice -> Optional.ofNullable(slice.tally().budget()).stream())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        var sorted = switch (query.dimension()) {
            case PHASE -> sorted(slices, List.of(Phase.values()));
            case EVIDENCE -> sorted(slices, List.of(Evidence.values()));
            case GOAL, FOCUS_AREA, DISTRICT, TARGET_GROUP, PAYER -> slices;
        };
        return sorted.stream().map(slice -> line(slice, largest)).toList();
    }

    private static List<Slice> sorted(List<Slice> slices, List<? extends Coded> order) {
        var codes = order.stream().map(Coded::code).toList();
        return slices.stream()
                .sorted(Comparator.comparingInt(slice -> codes.indexOf(slice.key())))
                .toList();
    }

    private Line line(Slice slice, BigDecimal largest) {
        var budget = slice.tally().budget();
        var share = budget == null || largest.signum() == 0
                ? BigDecimal.ZERO
                : budget.multiply(HUNDRED).divide(largest, 1, RoundingMode.HALF_UP);
        if (slice.key().equals(Slice.REST)) {
            var text = page.text("portfolio.rest", Integer.parseInt(slice.label()));
            return new Line(text, "", null, slice.tally(), share);
        }
        return new Line(text(slice), note(slice), address(slice), slice.tally(), share);
    }

    private String text(Slice slice) {
        var key = slice.key();
        return switch (query.dimension()) {
            case GOAL, FOCUS_AREA ->
                goals.named(key)
                        .map(named -> named.in(page.language().tag()))
                        .orElseGet(() ->
                                page.text("portfolio.none." + query.dimension().code()));
            case DISTRICT -> place(slice.label());
            case TARGET_GROUP -> key.isEmpty() ? page.text("portfolio.none.target-group") : slice.label();
            case PAYER -> page.text(key.isEmpty() ? "portfolio.none.payer" : "money.payer." + key);
            case PHASE -> page.text("effort.phase." + key);
            case EVIDENCE -> page.text("effort.evidence." + key);
        };
    }

    /** A district with its municipality, written {@code 751.Gellerup}. */
    private String place(String label) {
        var dot = label.indexOf('.');
        var area = areas.find(label.substring(0, dot)).map(this::name).orElse("");
        var district = label.substring(dot + 1);
        return district.isEmpty() ? page.text("portfolio.none.district", area) : district + ", " + area;
    }

    private String name(Area area) {
        return area.name().in(page.language().locale());
    }

    private String note(Slice slice) {
        return query.dimension() == Dimension.GOAL || query.dimension() == Dimension.FOCUS_AREA
                ? goals.named(slice.key())
                        .map(named -> named.policy(page.language().tag()))
                        .orElse("")
                : "";
    }

    private @Nullable String address(Slice slice) {
        var district = slice.label().substring(slice.label().indexOf('.') + 1);
        return switch (query.dimension()) {
            case GOAL -> slice.key().isEmpty() ? null : narrowed("maal", slice.key());
            case DISTRICT -> district.isEmpty() ? null : narrowed("bydel", district);
            case PHASE -> narrowed("fase", slice.key());
            case EVIDENCE -> narrowed("viden", slice.key());
            case FOCUS_AREA, TARGET_GROUP, PAYER -> null;
        };
    }

    private String narrowed(String name, String text) {
        return page.link(PortfolioController.PATH, query.with(name, text)) + "#indsatser";
    }
}
