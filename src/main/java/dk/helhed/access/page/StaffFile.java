package dk.helhed.access.page;

import static java.util.stream.Collectors.toMap;

import dk.helhed.access.Colleague.HeldRole;
import dk.helhed.access.Placement;
import dk.helhed.access.Unit;
import dk.helhed.tables.Cell;
import dk.helhed.tables.CsvOutput;
import dk.helhed.tables.Dialect;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Writes people and units as {@code ./helhed import people} reads them, for Danish Excel: semicolons and a byte order mark. */
final class StaffFile implements Closeable {

    private static final List<String> COLUMNS = List.of(
            "unit_code",
            "unit_name",
            "unit_kind",
            "parent_code",
            "number",
            "name",
            "email",
            "language",
            "role",
            "role_unit",
            "from",
            "to",
            "left_on");

    private final CsvOutput output;
    private final Map<Integer, String> codes;

    private StaffFile(CsvOutput output, Map<Integer, String> codes) {
        this.output = output;
        this.codes = codes;
    }

    static StaffFile to(HttpServletResponse response, String name, List<Unit> units) throws IOException {
        response.setContentType(CsvOutput.CONTENT_TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        var output = new CsvOutput(response.getOutputStream(), Dialect.EXCEL_DA, COLUMNS);
        return new StaffFile(output, units.stream().collect(toMap(Unit::id, Unit::code)));
    }

    void write(Unit unit) {
        write(unit.code(), unit.name(), unit.kind().code(), above(unit), "", "", "", "", "", "", "", "", "");
    }

    void write(Placement placement) {
        var person = placement.person();
        var role = placement.role();
        var unit = placement.unit();
        write(
                unit.code(),
                unit.name(),
                unit.kind().code(),
                above(unit),
                person.number(),
                person.name(),
                person.email(),
                person.language(),
                role == null ? "" : role.assignment().role(),
                role == null ? "" : role.unit().code(),
                role == null ? "" : role.assignment().from().toString(),
                last(role),
                person.leftOn() == null ? "" : person.leftOn().toString());
    }

    private String above(Unit unit) {
        return unit.parent() == null ? "" : codes.getOrDefault(unit.parent(), "");
    }

    private static String last(@Nullable HeldRole role) {
        return role == null || role.assignment().to() == null
                ? ""
                : role.assignment().to().toString();
    }

    private void write(@Nullable String... fields) {
        output.write(Stream.of(fields).map(Cell::of).toList());
    }

    /** Hands over what is written. A file that breaks off must not look whole, so this is only done at its end. */
    @Override
    public void close() throws IOException {
        output.close();
    }
}
