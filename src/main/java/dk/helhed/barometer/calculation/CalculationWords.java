package dk.helhed.barometer.calculation;

import static java.util.stream.Collectors.toMap;

import dk.helhed.analytics.RegisterCubes.Plan;
import dk.helhed.analytics.definition.Definition;
import dk.helhed.analytics.dimension.Level;
import dk.helhed.barometer.wording.Amounts;
import dk.helhed.barometer.wording.Labels;
import dk.helhed.pages.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a calculation's figures are called, and how they are written. */
public final class CalculationWords {

    private final @Nullable Labels labels;
    private final List<Level> levels;
    private final Map<String, Definition> definitions;
    private final Page page;

    /** @param plan what was counted; what it does not know stands as it is stored */
    CalculationWords(Plan plan, Page page) {
        this.page = page;
        if (plan instanceof Plan.Good good) {
            labels = new Labels(good.delivery().dataset(), page);
            levels = good.request().levels();
            definitions = good.request().definitions().stream().collect(toMap(Definition::id, one -> one));
        } else {
            labels = null;
            levels = List.of();
            definitions = Map.of();
        }
    }

    /** What the axis with this name tells figures by. */
    public String title(String axis) {
        return labels == null
                ? axis
                : levels.stream()
                        .filter(level -> level.name().equals(axis))
                        .map(labels::title)
                        .findFirst()
                        .orElse(axis);
    }

    /** What a member of an axis is called. */
    public String member(String axis, String code) {
        return labels == null
                ? code
                : levels.stream()
                        .filter(level -> level.name().equals(axis))
                        .map(level -> labels.member(level, code))
                        .findFirst()
                        .orElse(code);
    }

    /** What a figure is called. */
    public String name(String indicator) {
        var definition = definitions.get(indicator);
        return definition == null
                ? indicator
                : definition.name().in(page.language().locale());
    }

    /** The value in its unit; empty where nobody is behind it. */
    public String value(InternalFigure figure) {
        var value = figure.value();
        var definition = definitions.get(figure.indicator());
        if (value == null) {
            return "";
        }
        return definition == null
                ? page.text("calculation.number", value)
                : new Amounts(definition, page).written(value.doubleValue());
    }
}
