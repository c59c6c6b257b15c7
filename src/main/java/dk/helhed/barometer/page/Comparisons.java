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
     * @param codes the whole country when none; those after the eighth are left out
     * @throws NotFoundException when a code is unknown
     */
    public Comparison of(@Nullable List<String> codes, @Nullable String typed) {
        var chosen = new ArrayList<Area>();
        for (var code : codes == null || codes.isEmpty() ? List.of(Area.COUNTRY) : codes) {
            var area = areas.named(code).orElseThrow(() -> new NotFoundException("error.area", code));
            if (!chosen.contains(area) && chosen.size() < Comparison.MOST) {
                chosen.add(area);
            }
        }
        return typed == null || typed.isBlank() ? new Comparison(chosen, false, null, null) : add(chosen, typed);
    }

    private Comparison add(List<Area> chosen, String typed) {
        var search = AreaSearch.of(typed, areas);
        if (search.found().isEmpty()) {
            return new Comparison(chosen, true, "compare.unknown", search);
        }
        var area = search.found().get();
        if (chosen.contains(area)) {
            return new Comparison(chosen, true, null, null);
        }
        if (chosen.size() == Comparison.MOST) {
            return new Comparison(chosen, true, "compare.full", search);
        }
        var more = new ArrayList<>(chosen);
        more.add(area);
        return new Comparison(more, true, null, null);
    }
}
