package dk.helhed.barometer.release;

import dk.helhed.barometer.released.TableContent;
import dk.helhed.barometer.released.TableDimension;
import dk.helhed.barometer.released.TableDimension.Kind;
import dk.helhed.barometer.released.TableFigure.Part;
import dk.helhed.barometer.released.TableMember;
import dk.helhed.disclosure.table.Cell;
import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.Rate;
import dk.helhed.disclosure.table.Table;
import dk.helhed.disclosure.table.TableBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The cells of a table as protection knows them: told by the dimensions, and by whether somebody is counted or not (see
 * {@link Rate}). A cell is the same in every table that tells of the same persons, whatever else is in that.
 */
final class TableCells {

    private final TableContent content;
    private final List<Dimension> dimensions = new ArrayList<>();
    private final List<Map<String, String>> identities = new ArrayList<>();
    private final List<Set<String>> wider = new ArrayList<>();

    TableCells(TableContent content) {
        this.content = content;
        for (var dimension : content.dimensions()) {
            var identity = new HashMap<String, String>();
            var above = new HashSet<String>();
            for (var member : dimension.members()) {
                identity.put(member.code(), member.identity());
                if (member.parent() != null) {
                    above.add(member.parent());
                }
            }
            identities.add(identity);
            wider.add(above);
            dimensions.add(dimension(dimension, identity));
        }
    }

    /** Who is counted, as protection names them: the same in every table of the same persons. */
    Cell whole(Part part) {
        return new Cell(content.dataset() + ": " + part.base(), part.within());
    }

    /** The dimension that tells those who are counted from those who are not. */
    static String split(String counted) {
        return "counted: " + counted;
    }

    /** A table of a part, to be filled. */
    TableBuilder table(String name, Part part) {
        var all = new ArrayList<>(dimensions);
        all.add(Dimension.flat(split(part.counted()), List.of(Rate.IN, Rate.OUT)));
        return Table.of(name, whole(part), all);
    }

    /** The codes of a cell. */
    List<String> codes(List<String> members, String counted) {
        var codes = new ArrayList<String>(members.size() + 1);
        for (int place = 0; place < members.size(); place++) {
            codes.add(Objects.requireNonNull(identities.get(place).get(members.get(place))));
        }
        codes.add(counted);
        return codes;
    }

    /** Whether no other cell lies in it. */
    boolean isInner(List<String> members) {
        for (int place = 0; place < members.size(); place++) {
            if (wider.get(place).contains(members.get(place))) {
                return false;
            }
        }
        return true;
    }

    private static Dimension dimension(TableDimension dimension, Map<String, String> identity) {
        if (dimension.kind() == Kind.YEAR) {
            return Dimension.separate(
                    dimension.identity(),
                    dimension.members().stream().map(TableMember::identity).toList());
        }
        var parents = new LinkedHashMap<String, String>();
        for (var member : dimension.members()) {
            if (member.parent() != null) {
                parents.put(member.identity(), Objects.requireNonNull(identity.get(member.parent())));
            }
        }
        return Dimension.hierarchy(dimension.identity(), parents);
    }
}
