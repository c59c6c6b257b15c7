package dk.helhed.access.intake;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.helhed.access.Typed;
import dk.helhed.access.Unit;
import dk.helhed.tables.RowError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file says about units, held against those that are stored. */
final class UnitPlan {

    private final Map<Integer, Unit> storedById;
    private final Map<String, Unit> stored;
    private final Map<String, UnitLine> lines = new LinkedHashMap<>();
    private final List<RowError> errors = new ArrayList<>();

    UnitPlan(List<Unit> units) {
        stored = units.stream().collect(toMap(Unit::code, identity()));
        storedById = units.stream().collect(toMap(Unit::id, identity()));
    }

    List<RowError> errors() {
        return errors;
    }

    /** Takes the unit that a row defines, if it defines one. */
    void add(StaffRow row) {
        var isPerson = row.says(StaffColumn.NUMBER);
        if (isPerson && !row.says(StaffColumn.UNIT_NAME) && !row.says(StaffColumn.UNIT_KIND)) {
            return;
        }
        var code = row.plain(StaffColumn.UNIT_CODE);
        if (!Typed.isUnitCode(code)) {
            errors.add(row.error(StaffColumn.UNIT_CODE, ExpectedStaff.UNIT_CODE));
            return;
        }
        if (!Typed.isName(row.plain(StaffColumn.UNIT_NAME))) {
            errors.add(row.error(StaffColumn.UNIT_NAME, ExpectedStaff.UNIT_NAME));
            return;
        }
        var kind = Stream.of(Unit.Kind.values())
                .filter(one -> one.code().equals(row.text(StaffColumn.UNIT_KIND)))
                .findFirst();
        if (kind.isEmpty()) {
            errors.add(row.error(StaffColumn.UNIT_KIND, ExpectedStaff.UNIT_KIND));
            return;
        }
        add(new UnitLine(row, code, row.plain(StaffColumn.UNIT_NAME), kind.get(), row.plain(StaffColumn.PARENT_CODE)));
    }

    private void add(UnitLine line) {
        var first = lines.putIfAbsent(line.code(), line);
        if (first != null) {
            first.contradictions(line).forEach(errors::add);
        }
    }

    /** Looks at the tree that stored units and file make together. */
    void check() {
        lines.values().forEach(this::check);
        lines.values().stream()
                .filter(line -> errors.stream()
                        .noneMatch(error -> error.line() == line.row().line()))
                .filter(line -> goesRound(line.code()))
                .map(line -> line.row().error(StaffColumn.PARENT_CODE, ExpectedStaff.NO_CIRCLE, line.code()))
                .toList()
                .forEach(errors::add);
    }

    private void check(UnitLine line) {
        var row = line.row();
        if (line.kind() == Unit.Kind.MUNICIPALITY) {
            if (!line.parent().isEmpty()) {
                errors.add(row.error(StaffColumn.PARENT_CODE, ExpectedStaff.NO_PARENT));
            }
            municipality()
                    .filter(code -> !code.equals(line.code()))
                    .ifPresent(
                            code -> errors.add(row.error(StaffColumn.UNIT_KIND, ExpectedStaff.ONE_MUNICIPALITY, code)));
            return;
        }
        if (isRoot(line.code())) {
            errors.add(row.error(StaffColumn.UNIT_KIND, ExpectedStaff.ONE_MUNICIPALITY, line.code()));
        } else if (!knows(line.parent())) {
            errors.add(row.error(StaffColumn.PARENT_CODE, ExpectedStaff.PARENT));
        } else if (isClosed(line.parent()) && !isClosed(line.code())) {
            errors.add(row.error(StaffColumn.PARENT_CODE, ExpectedStaff.OPEN_UNIT));
        }
    }

    /** The code of the municipality itself: the stored one, else the first in the file. */
    private Optional<String> municipality() {
        return stored.values().stream()
                .filter(unit -> unit.parent() == null)
                .map(Unit::code)
                .findFirst()
                .or(() -> lines.values().stream()
                        .filter(line -> line.kind() == Unit.Kind.MUNICIPALITY)
                        .map(UnitLine::code)
                        .findFirst());
    }

    private boolean isRoot(String code) {
        return Optional.ofNullable(stored.get(code))
                .filter(unit -> unit.parent() == null)
                .isPresent();
    }

    /** Whether there is such a unit, stored or in the file. */
    boolean knows(String code) {
        return stored.containsKey(code) || lines.containsKey(code);
    }

    /** The stored unit with the code. */
    Optional<Unit> stored(String code) {
        return Optional.ofNullable(stored.get(code));
    }

    private boolean isClosed(String code) {
        return stored(code).filter(unit -> unit.closedOn() != null).isPresent();
    }

    private boolean goesRound(String code) {
        var seen = new HashSet<String>();
        for (var at = Optional.of(code); at.isPresent(); at = above(at.get())) {
            if (!seen.add(at.get())) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> above(String code) {
        var line = lines.get(code);
        if (line != null) {
            return Optional.of(line.parent()).filter(parent -> !parent.isEmpty());
        }
        return stored(code).map(Unit::parent).map(storedById::get).map(Unit::code);
    }

    /** Each unit of the file as it is stored and as it shall be, each after the one it stands below. New ones have the id 0. */
    Collection<Change<PlannedUnit>> changes() {
        var changes = new LinkedHashMap<String, Change<PlannedUnit>>();
        var lineOf = new HashMap<>(lines);
        lines.keySet().forEach(code -> add(code, lineOf, changes));
        return changes.values();
    }

    private void add(String code, Map<String, UnitLine> waiting, Map<String, Change<PlannedUnit>> changes) {
        var line = waiting.remove(code);
        if (line == null) {
            return;
        }
        add(line.parent(), waiting, changes);
        var before = stored(code)
                .map(unit -> new PlannedUnit(
                        unit.id(), code, unit.name(), unit.kind().code(), above(unit), unit.closedOn()));
        var after = new PlannedUnit(
                before.map(PlannedUnit::id).orElse(0),
                code,
                line.name(),
                line.kind().code(),
                line.parent(),
                before.map(PlannedUnit::closedOn).orElse(null));
        changes.put(code, new Change<>(before.orElse(null), after, line.row().line()));
    }

    private String above(Unit unit) {
        return Optional.ofNullable(unit.parent())
                .map(storedById::get)
                .map(Unit::code)
                .orElse("");
    }
}
