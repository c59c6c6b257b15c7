package dk.helhed.barometer.page;

import dk.helhed.reference.Area;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The areas a reader compares.
 *
 * @param home the area that is shown when the address names none
 * @param areas one to eight
 * @param added whether the reader has just added one
 * @param refusal key of the sentence that says why an area could not be added; null when nothing was wrong
 * @param search what the reader typed to add one; null when nothing
 */
public record Comparison(
        Area home,
        List<Area> areas,
        boolean added,
        @Nullable String refusal,
        @Nullable AreaSearch search) {

    /** More cannot be told apart in a chart. */
    public static final int MOST = 8;

    /** The choices as they stand in the address. The area at home alone needs none. */
    public Map<String, Object> choices(@Nullable String view) {
        return choices(areas, view);
    }

    /** The choices without one of the areas. */
    public Map<String, Object> without(Area area, String view) {
        return choices(areas.stream().filter(other -> !other.equals(area)).toList(), view);
    }

    /** The choices with one more area. */
    public Map<String, Object> with(Area area, String view) {
        return choices(Stream.concat(areas.stream(), Stream.of(area)).toList(), view);
    }

    private Map<String, Object> choices(List<Area> chosen, @Nullable String view) {
        var choices = new LinkedHashMap<String, Object>();
        var codes = chosen.stream().map(Area::code).toList();
        if (!codes.equals(List.of(home.code()))) {
            choices.put("area", codes);
        }
        if (view != null && !view.equals("graf")) {
            choices.put("vis", view);
        }
        return choices;
    }
}
