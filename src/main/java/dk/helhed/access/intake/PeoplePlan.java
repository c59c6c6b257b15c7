package dk.helhed.access.intake;

import dk.helhed.access.Typed;
import dk.helhed.tables.RowError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a file says about people, held against those that are stored. Several rows may speak of the same person. */
final class PeoplePlan {

    private static final List<StaffColumn> ABOUT_THE_PERSON = List.of(
            StaffColumn.NAME, StaffColumn.EMAIL, StaffColumn.UNIT_CODE, StaffColumn.LANGUAGE, StaffColumn.LEFT_ON);

    private final UnitPlan units;
    private final Map<String, PlannedPerson> stored;
    private final Map<String, List<StaffRow>> rows = new LinkedHashMap<>();
    private final Map<String, Change<PlannedPerson>> changes = new LinkedHashMap<>();
    private final List<RowError> errors = new ArrayList<>();

    PeoplePlan(UnitPlan units, Map<String, PlannedPerson> stored) {
        this.units = units;
        this.stored = stored;
    }

    static String number(StaffRow row) {
        return row.plain(StaffColumn.NUMBER).toLowerCase(Locale.ROOT);
    }

    List<RowError> errors() {
        return errors;
    }

    Collection<Change<PlannedPerson>> changes() {
        return changes.values();
    }

    /** The person of a row, if all that the file says of the person is right. */
    Optional<PlannedPerson> person(StaffRow row) {
        return Optional.ofNullable(changes.get(number(row))).map(Change::after);
    }

    void add(StaffRow row) {
        if (!row.says(StaffColumn.NUMBER)) {
            return;
        }
        if (!Typed.isNumber(row.plain(StaffColumn.NUMBER))) {
            errors.add(row.error(StaffColumn.NUMBER, ExpectedStaff.NUMBER));
            return;
        }
        rows.computeIfAbsent(number(row), any -> new ArrayList<>()).add(row);
    }

    /** Looks at what all rows say together. */
    void check() {
        rows.forEach(this::check);
    }

    private void check(String number, List<StaffRow> about) {
        var before = errors.size();
        about.forEach(this::check);
        ABOUT_THE_PERSON.forEach(column -> agree(column, about));
        var known = stored.get(number);
        var unit = said(StaffColumn.UNIT_CODE, about);
        if (unit == null && known == null) {
            errors.add(about.getFirst().error(StaffColumn.UNIT_CODE, ExpectedStaff.UNIT));
        }
        if (errors.size() == before) {
            var after = planned(number, about, known);
            checkUnit(after, about);
            changes.put(number, new Change<>(known, after, about.getFirst().line()));
        }
    }

    private void check(StaffRow row) {
        if (!Typed.isName(row.plain(StaffColumn.NAME))) {
            errors.add(row.error(StaffColumn.NAME, ExpectedStaff.NAME));
        }
        if (row.says(StaffColumn.EMAIL) && !Typed.isEmail(row.plain(StaffColumn.EMAIL))) {
            errors.add(row.error(StaffColumn.EMAIL, ExpectedStaff.EMAIL));
        }
        if (row.says(StaffColumn.LANGUAGE) && !List.of("da", "en").contains(row.text(StaffColumn.LANGUAGE))) {
            errors.add(row.error(StaffColumn.LANGUAGE, ExpectedStaff.LANGUAGE));
        }
        if (row.says(StaffColumn.UNIT_CODE) && !units.knows(row.plain(StaffColumn.UNIT_CODE))) {
            errors.add(row.error(StaffColumn.UNIT_CODE, ExpectedStaff.UNIT));
        }
        row.day(StaffColumn.LEFT_ON);
        errors.addAll(row.errors());
    }

    /** Rows that say something say the same. */
    private void agree(StaffColumn column, List<StaffRow> about) {
        var saying = about.stream().filter(row -> row.says(column)).toList();
        saying.stream()
                .filter(row -> !row.text(column).equals(saying.getFirst().text(column)))
                .map(row -> row.error(
                        column,
                        ExpectedStaff.SAME_AS_LINE,
                        saying.getFirst().text(column),
                        saying.getFirst().line()))
                .forEach(errors::add);
    }

    private static @Nullable String said(StaffColumn column, List<StaffRow> about) {
        return about.stream()
                .filter(row -> row.says(column))
                .map(row -> row.plain(column))
                .findFirst()
                .orElse(null);
    }

    private static String said(StaffColumn column, List<StaffRow> about, String otherwise) {
        var said = said(column, about);
        return said == null ? otherwise : said;
    }

    private static PlannedPerson planned(String number, List<StaffRow> about, @Nullable PlannedPerson known) {
        var email = said(StaffColumn.EMAIL, about);
        var left = about.stream()
                .flatMap(row -> Optional.ofNullable(row.day(StaffColumn.LEFT_ON)).stream())
                .findFirst()
                .orElse(null);
        return known == null
                ? new PlannedPerson(
                        UUID.randomUUID(),
                        number,
                        said(StaffColumn.NAME, about, ""),
                        email,
                        said(StaffColumn.UNIT_CODE, about, ""),
                        said(StaffColumn.LANGUAGE, about, "da"),
                        left)
                : new PlannedPerson(
                        known.id(),
                        number,
                        said(StaffColumn.NAME, about, known.name()),
                        email == null ? known.email() : email,
                        said(StaffColumn.UNIT_CODE, about, known.unit()),
                        said(StaffColumn.LANGUAGE, about, known.language()),
                        left == null ? known.leftOn() : left);
    }

    private void checkUnit(PlannedPerson person, List<StaffRow> about) {
        var left = person.leftOn();
        if (isOver(person.unit(), left == null ? null : left.minusDays(1))) {
            errors.add(about.getFirst().error(StaffColumn.UNIT_CODE, ExpectedStaff.OPEN_UNIT));
        }
    }

    private boolean isOver(String unit, @Nullable LocalDate lastDay) {
        return RolePlan.isClosedBefore(units, unit, lastDay);
    }
}
