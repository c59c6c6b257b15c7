package dk.helhed.projects.cliff;

import dk.helhed.pages.Page;
import dk.helhed.projects.SheetFields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The list of projects whose money runs out, in words.
 *
 * @param units names of departments by id
 * @param managers names of managers by their ids; empty for visitors
 */
public record CliffWords(
        Page page, LocalDate today, List<Cliff> cliffs, Map<Integer, String> units, Map<UUID, String> managers) {

    public CliffWords {
        cliffs = List.copyOf(cliffs);
        units = Map.copyOf(units);
        managers = Map.copyOf(managers);
    }

    static CliffWords of(Page page, LocalDate today, List<Cliff> cliffs, SheetFields names) {
        var units = new TreeMap<Integer, String>();
        var managers = new TreeMap<UUID, String>();
        cliffs.forEach(cliff -> {
            units.computeIfAbsent(cliff.place().unit(), names::unitName);
            if (page.reader() != null) {
                Optional.ofNullable(cliff.place().owner())
                        .ifPresent(owner -> managers.computeIfAbsent(owner, names::managerName));
            }
        });
        return new CliffWords(page, today, cliffs, units, managers);
    }

    /** The projects by the month in which their money runs out, in the order of time. */
    public Map<YearMonth, List<Cliff>> byMonth() {
        return cliffs.stream().collect(Collectors.groupingBy(Cliff::month, TreeMap::new, Collectors.toList()));
    }

    /** The month with its year. */
    public String month(YearMonth month) {
        return month.format(
                DateTimeFormatter.ofPattern("LLLL y", page.language().locale()));
    }

    /** Which department answers for it, and for colleagues who manages it. */
    public String who(Cliff cliff) {
        var unit = units.getOrDefault(cliff.place().unit(), "");
        var owner = cliff.place().owner();
        var manager = owner == null ? "" : managers.getOrDefault(owner, "");
        return manager.isEmpty() ? unit : page.text("cliff.who.manager", manager, unit);
    }

    /** How many people, or that nobody has counted. */
    public String people(@Nullable Number people) {
        return people == null ? page.text("effort.money.unknown") : page.number(BigDecimal.valueOf(people.longValue()));
    }
}
