package dk.helhed.barometer.page;

import dk.helhed.barometer.Today;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.reference.Area;
import dk.helhed.reference.Areas;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from an address which areas a reader compares. */
@Component
public class Comparisons {

    private final Areas areas;
    private final Today today;

    Comparisons(Areas areas, Today today) {
        this.areas = areas;
        this.today = today;
    }

    /** All areas that can be compared. */
    List<Area> all() {
        return areas.all();
    }

    LocalDate day(Page page) {
        return today.of(page);
    }

    /**
     * The areas named by codes, and the one just typed.
     *
     * @param home the area when no code is named
     * @param codes those after the eighth are left out, and the comparison says so
     * @throws NotFoundException when a code is unknown
     */
    public Comparison of(Area home, @Nullable List<String> codes, @Nullable String typed) {
        var wanted = codes == null ? List.<Area>of() : named(codes);
        var chosen = wanted.isEmpty()
                ? List.of(home)
                : wanted.stream().limit(Comparison.MOST).toList();
        if (typed != null && !typed.isBlank()) {
            return add(home, chosen, typed);
        }
        return new Comparison(home, chosen, false, wanted.size() > chosen.size() ? "compare.full" : null, null);
    }

    private List<Area> named(List<String> codes) {
        return codes.stream()
                .filter(code -> !code.isBlank())
                .map(code -> areas.named(code).orElseThrow(() -> new NotFoundException("error.area", code)))
                .distinct()
                .toList();
    }

    private Comparison add(Area home, List<Area> chosen, String typed) {
        var search = AreaSearch.of(typed, areas);
        if (search.found().isEmpty()) {
            return new Comparison(home, chosen, true, "compare.unknown", search);
        }
        var area = search.found().get();
        if (chosen.contains(area)) {
            return new Comparison(home, chosen, true, null, null);
        }
        if (chosen.size() == Comparison.MOST) {
            return new Comparison(home, chosen, true, "compare.full", search);
        }
        var more = new ArrayList<>(chosen);
        more.add(area);
        return new Comparison(home, more, true, null, null);
    }
}
