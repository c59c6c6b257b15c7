package dk.helhed.projects.portfolio;

import dk.helhed.forms.Coded;
import dk.helhed.pages.Page;
import dk.helhed.policies.translation.ReadingLanguage;
import dk.helhed.projects.GoalRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in the page's language what stands in the table of efforts. Names that it has looked up it keeps. */
final class CellWords {

    private final Page page;
    private final GoalTree goals;
    private final Map<Integer, String> units;
    private final Function<UUID, String> managers;
    private final Map<UUID, String> known = new HashMap<>();

    /**
     * @param units their names
     * @param managers the name of a person
     */
    CellWords(Page page, GoalTree goals, Map<Integer, String> units, Function<UUID, String> managers) {
        this.page = page;
        this.goals = goals;
        this.units = Map.copyOf(units);
        this.managers = managers;
    }

    String of(Coded answer) {
        return page.text(answer.key());
    }

    String area(dk.helhed.reference.Area area) {
        return area.name().in(page.language().locale());
    }

    String unit(int unit) {
        return units.getOrDefault(unit, "");
    }

    /** Names of staff are for staff. */
    String manager(@Nullable UUID manager) {
        return manager == null || page.reader() == null ? "" : known.computeIfAbsent(manager, managers);
    }

    String goals(List<GoalRef> refs) {
        return refs.stream()
                .flatMap(ref -> goals.named(ref.toString()).stream())
                .map(named -> named.in(page.language().tag()))
                .collect(Collectors.joining("; "));
    }

    String languages(List<String> tags) {
        return tags.stream()
                .map(tag -> new ReadingLanguage(tag).name(page.language()))
                .collect(Collectors.joining(", "));
    }
}
