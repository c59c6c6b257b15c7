package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.CubeException;
import dk.helhed.analytics.cube.CubeProblem;
import dk.helhed.analytics.dimension.Grouping;
import dk.helhed.analytics.dimension.Level;
import dk.helhed.analytics.expression.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Chooses by which levels the index of a file is made, and finds their members. */
final class FittingLevels {

    /** A part of the rows says often enough that there are too many cells. */
    private static final int PART = 16;

    private final MemberRepository file;
    private final Outline outline;
    private final MemberRepository.Extent extent;
    private final Map<String, Members> members = new LinkedHashMap<>();

    FittingLevels(MemberRepository file, Outline outline) {
        this.file = file;
        this.outline = outline;
        this.extent = file.extent(Stream.concat(outline.certain().stream(), outline.possible().stream())
                .filter(level -> level.grouping() instanceof Grouping.Each)
                .map(Level::column)
                .filter(column -> column.kind() != Kind.TEXT)
                .distinct()
                .toList());
    }

    /** How many rows the file has. */
    long rows() {
        return extent.rows();
    }

    /**
     * The levels of the outline: those that are certain, and those of the possible ones that fit.
     *
     * @param mostCells that the possible ones may make
     * @throws CubeException if a level that is certain has too many members
     */
    List<Level> chosen(long mostCells) {
        var levels = new ArrayList<Level>();
        for (var level : outline.certain()) {
            if (!find(level)) {
                throw new CubeException(
                        CubeProblem.of("too-many-members", level.column().name(), MemberRepository.MOST));
            }
            levels.add(level);
        }
        for (var level : outline.possible()) {
            levels.add(level);
            if (!find(level) || !fit(levels, mostCells)) {
                levels.remove(level);
            }
        }
        return levels;
    }

    private boolean find(Level level) {
        var found = file.members(level, extent);
        found.ifPresent(some -> members.put(LevelKey.of(level), some));
        return found.isPresent();
    }

    /** Where all combinations are few enough, nobody needs to look how many there are. */
    private boolean fit(List<Level> levels, long mostCells) {
        var counts = members(levels).values().stream().mapToInt(Members::count).toArray();
        if (Numbering.isTooMuch(counts)) {
            return false;
        }
        return new Numbering(counts).size() <= mostCells
                || (file.cells(levels, rows() / PART) <= mostCells && file.cells(levels, rows()) <= mostCells);
    }

    /** The members of levels that were chosen, by key. */
    Map<String, Members> members(List<Level> levels) {
        var some = new LinkedHashMap<String, Members>();
        levels.forEach(level -> some.put(LevelKey.of(level), Objects.requireNonNull(members.get(LevelKey.of(level)))));
        return some;
    }
}
