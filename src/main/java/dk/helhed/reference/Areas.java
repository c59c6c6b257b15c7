package dk.helhed.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The whole country, the five regions and the 98 municipalities. */
@Component
public class Areas {

    private final Map<String, Area> byCode = new LinkedHashMap<>();
    private final Map<String, Area> byName = new LinkedHashMap<>();
    private final Map<String, MunicipalityGroup> groups = new LinkedHashMap<>();
    private final Map<String, Tile> tiles = new LinkedHashMap<>();
    private final Map<AreaKind, List<Area>> inOrder = new EnumMap<>(AreaKind.class);

    Areas() {
        CodeList.read("municipality-groups.csv", Areas::toGroup).forEach(group -> groups.put(group.code(), group));
        CodeList.read("areas.csv", Areas::toArea).forEach(this::add);
        CodeList.read("tiles.csv", Areas::toTile).forEach(tile -> tiles.put(tile.area(), tile));
        byName.put(AreaName.of("Danmark").key(), country());
        for (var kind : AreaKind.values()) {
            inOrder.put(kind, sorted(kind));
        }
    }

    /** The same areas for a command that starts no services. */
    public static Areas shipped() {
        return new Areas();
    }

    public Area country() {
        return find(Area.COUNTRY).orElseThrow();
    }

    /** All areas by code, the whole country first. */
    public List<Area> all() {
        return List.copyOf(byCode.values());
    }

    /** The municipalities, or the regions, in Danish alphabetical order. */
    public List<Area> of(AreaKind kind) {
        return inOrder.getOrDefault(kind, List.of());
    }

    /** The municipality groups, by code. */
    public List<MunicipalityGroup> groups() {
        return List.copyOf(groups.values());
    }

    /** Where each municipality lies on the tile-grid map, by code. */
    public Map<String, Tile> tiles() {
        return Collections.unmodifiableMap(tiles);
    }

    /** The area with exactly this code. */
    public Optional<Area> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The area somebody means by a code or a name: {@code 751}, {@code 0751}, {@code Aarhus}, {@code Århus Kommune},
     * {@code hele landet}. A code that a spreadsheet has robbed of its zeros ({@code 0}, {@code 84}) is understood.
     */
    public Optional<Area> named(String codeOrName) {
        var text = codeOrName.strip();
        if (text.matches("\\d{1,4}")) {
            return find("%03d".formatted(Integer.parseInt(text)));
        }
        return AreaName.of(text).keys().stream()
                .map(byName::get)
                .filter(area -> area != null)
                .findFirst();
    }

    /** Areas whose name or code contains the text, the ones that start with it first. Empty text gives all. */
    public List<Area> containing(String text) {
        var wanted = AreaName.of(text).key();
        var starting = new ArrayList<Area>();
        var inside = new ArrayList<Area>();
        for (var area : byCode.values()) {
            var danish = AreaName.of(area.name().da()).key();
            var english = AreaName.of(area.name().en()).key();
            if (danish.startsWith(wanted) || english.startsWith(wanted)) {
                starting.add(area);
            } else if (danish.contains(wanted) || area.code().equals(wanted)) {
                inside.add(area);
            }
        }
        starting.addAll(inside);
        return List.copyOf(starting);
    }

    private List<Area> sorted(AreaKind kind) {
        return byCode.values().stream()
                .filter(area -> area.kind() == kind)
                .sorted(AreaName.danishOrder())
                .toList();
    }

    private void add(Area area) {
        byCode.put(area.code(), area);
        byName.put(AreaName.of(area.name().da()).key(), area);
        byName.put(AreaName.of(area.name().en()).key(), area);
    }

    private static Area toArea(CodeList.Row row) {
        return new Area(
                row.text("code"),
                row.oneOf("kind", AreaKind.class),
                row.name(),
                row.textOrNull("parent"),
                row.textOrNull("group"),
                row.validity());
    }

    private static MunicipalityGroup toGroup(CodeList.Row row) {
        return new MunicipalityGroup(row.text("code"), row.name(), row.validity(), row.text("source"));
    }

    private static Tile toTile(CodeList.Row row) {
        return new Tile(row.text("code"), row.number("column"), row.number("row"), row.text("label"));
    }
}
