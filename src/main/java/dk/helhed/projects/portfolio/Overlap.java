package dk.helhed.projects.portfolio;

import dk.helhed.pages.Page;
import dk.helhed.reference.Areas;
import java.util.List;

/**
 * Efforts for the same people in the same place at the same time, as a page shows them.
 *
 * @param place district and municipality
 */
public record Overlap(String targetGroup, String place, List<Alike> efforts) {

    public Overlap {
        efforts = List.copyOf(efforts);
    }

    static Overlap of(List<Alike> group, Areas areas, Page page) {
        var first = group.getFirst();
        var area = areas.find(first.area())
                .map(found -> found.name().in(page.language().locale()))
                .orElse("");
        return new Overlap(
                first.targetGroup(), first.district().isBlank() ? area : first.district() + ", " + area, group);
    }

    /** When an effort runs; empty if neither day is known. */
    public static String span(Alike effort, Page page) {
        var starts = effort.starts();
        var ends = effort.ends();
        if (starts == null) {
            return ends == null ? "" : page.text("effort.span.until", page.date(ends));
        }
        return ends == null
                ? page.text("effort.span.since", page.date(starts))
                : page.text("effort.span.both", page.date(starts), page.date(ends));
    }
}
