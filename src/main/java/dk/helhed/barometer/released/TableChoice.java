package dk.helhed.barometer.released;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a table somebody wants to see.
 *
 * @param figure code of a figure of the table
 * @param members one code for each dimension; empty for all of it
 */
public record TableChoice(String figure, List<String> members) {

    /** The parameter that names the figure. */
    public static final String FIGURE = "tal";

    public TableChoice {
        members = List.copyOf(members);
    }

    /** The parameter that names a member of the dimension at the place, from 0. */
    public static String parameter(int place) {
        return "d" + (place + 1);
    }

    /** The choice in an address. What the table does not have counts as not chosen. */
    public static TableChoice of(TableContent content, Map<String, String> parameters) {
        var members = new ArrayList<String>();
        for (int place = 0; place < content.dimensions().size(); place++) {
            var wanted = parameters.getOrDefault(parameter(place), "");
            var known = content.dimensions().get(place).member(wanted).isPresent();
            members.add(known ? wanted : "");
        }
        var figure = parameters.getOrDefault(FIGURE, "");
        return new TableChoice(
                content.figure(figure).isPresent()
                        ? figure
                        : content.figures().getFirst().code(),
                members);
    }

    /** The parameters of an address with this choice. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put(FIGURE, figure);
        for (int place = 0; place < members.size(); place++) {
            if (!members.get(place).isEmpty()) {
                parameters.put(parameter(place), members.get(place));
            }
        }
        return parameters;
    }

    /** The parameters of one page of it, from 1. */
    public Map<String, String> onPage(int number) {
        var parameters = new LinkedHashMap<>(parameters());
        parameters.put("side", Integer.toString(number));
        return parameters;
    }

    /** The same with another member of a dimension; empty for all of it. */
    TableChoice with(int place, String code) {
        var changed = new ArrayList<>(members);
        changed.set(place, code);
        return new TableChoice(figure, changed);
    }

    /** The same, with the total wherever nothing is chosen and there is one. */
    TableChoice withTotals(TableContent content) {
        var changed = new ArrayList<String>();
        for (int place = 0; place < members.size(); place++) {
            var total = content.dimensions()
                    .get(place)
                    .member(TableMember.TOTAL)
                    .map(TableMember::code)
                    .orElse("");
            changed.add(members.get(place).isEmpty() ? total : members.get(place));
        }
        return new TableChoice(figure, changed);
    }
}
