package dk.helhed.projects.portfolio;

import dk.helhed.forms.Coded;
import dk.helhed.forms.Fields;
import dk.helhed.projects.EffortFilter;
import dk.helhed.projects.EffortOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A way to look at the portfolio: what can be saved under a name.
 *
 * @param columns of the table, in its order
 */
public record PortfolioQuery(EffortFilter filter, Dimension dimension, List<Column> columns, EffortOrder order) {

    public PortfolioQuery {
        columns = List.copyOf(columns);
    }

    /** What an address asks for. What it asks in a way that is not known is passed over. */
    static PortfolioQuery of(Fields query) {
        var columns = query.texts("kolonner").stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .toList();
        return new PortfolioQuery(
                EffortFilter.of(query),
                Coded.of(Dimension.class, query.text("opdel")).orElse(Dimension.GOAL),
                Column.chosen(columns),
                Coded.of(EffortOrder.class, query.text("sorter")).orElse(EffortOrder.BUDGET));
    }

    /** The parameters that write it again, without what goes without saying. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>(filter.parameters());
        if (dimension != Dimension.GOAL) {
            parameters.put("opdel", dimension.code());
        }
        if (order != EffortOrder.BUDGET) {
            parameters.put("sorter", order.code());
        }
        if (!columns.equals(Column.USUAL)) {
            parameters.put("kolonner", columns.stream().map(Column::code).collect(Collectors.joining(",")));
        }
        return parameters;
    }

    /** The same, narrowed or changed in one parameter. */
    public Map<String, String> with(String name, String text) {
        var changed = new LinkedHashMap<>(parameters());
        changed.put(name, text);
        return changed;
    }
}
