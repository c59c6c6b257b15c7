package dk.helhed.projects.monitoring;

import dk.helhed.forms.Coded;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which projects and quarters the table shows.
 *
 * @param until the last quarter; null for the running one
 */
public record TableFilter(Now now, @Nullable Quarter until) {

    /** Every project, up to now. */
    static final TableFilter ALL = new TableFilter(Now.ANY, null);

    /** How a project stands now. */
    public enum Now implements Coded {
        ANY,
        RED,
        YELLOW,
        MISSING,
        GREEN;

        @Override
        public String key() {
            return "monitoring.now." + code();
        }
    }

    /** What an address asks for. */
    public static TableFilter of(Fields query) {
        return new TableFilter(
                Coded.of(Now.class, query.text("nu")).orElse(Now.ANY),
                Quarter.in(query.text("til")).orElse(null));
    }

    /** The parameters that write it again. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (now != Now.ANY) {
            parameters.put("nu", now.code());
        }
        if (until != null) {
            parameters.put("til", until.code());
        }
        return parameters;
    }

    /** The same projects in quarters up to another one. */
    public TableFilter until(@Nullable Quarter last) {
        return new TableFilter(now, last);
    }

    public List<Choice> choices(Page page) {
        return Stream.of(Now.values())
                .map(one -> new Choice(one == Now.ANY ? "" : one.code(), page.text(one.key()), one == now))
                .toList();
    }

    /** The condition on a row of the table. */
    String condition() {
        return switch (now) {
            case ANY -> "true";
            case RED -> "latest.colors[1] = 'red'";
            case YELLOW -> "latest.colors[1] = 'yellow'";
            case GREEN -> "latest.colors[1] = 'green'";
            case MISSING ->
                "phase in ('running', 'evaluated') and municipal >= :least"
                        + " and projects.misses_report(effort.id, starts, :least, :owed)";
        };
    }
}
