package dk.helhed.access.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.helhed.access.Colleague.HeldRole;
import dk.helhed.access.Placement;
import dk.helhed.access.Unit;
import dk.helhed.access.intake.StaffText;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.Map;
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

    private final CsvWriter writer;
    private final Map<Integer, String> codes;

    private StaffFile(CsvWriter writer, Map<Integer, String> codes) {
        this.writer = writer;
        this.codes = codes;
    }

    static StaffFile to(HttpServletResponse response, String name, List<Unit> units) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        var text = new OutputStreamWriter(response.getOutputStream(), UTF_8);
        text.write('\uFEFF');
        var writer = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        writer.writeRecord(COLUMNS);
        return new StaffFile(writer, units.stream().collect(toMap(Unit::id, Unit::code)));
    }

    void write(Unit unit) {
        writer.writeRecord(
                safe(unit.code()),
                safe(unit.name()),
                unit.kind().code(),
                above(unit),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "");
    }

    void write(Placement placement) {
        var person = placement.person();
        var role = placement.role();
        var unit = placement.unit();
        writer.writeRecord(
                safe(unit.code()),
                safe(unit.name()),
                unit.kind().code(),
                above(unit),
                safe(person.number()),
                safe(person.name()),
                safe(person.email()),
                person.language(),
                role == null ? "" : role.assignment().role(),
                role == null ? "" : safe(role.unit().code()),
                role == null ? "" : role.assignment().from().toString(),
                last(role),
                person.leftOn() == null ? "" : person.leftOn().toString());
    }

    private String above(Unit unit) {
        return unit.parent() == null ? "" : safe(codes.getOrDefault(unit.parent(), ""));
    }

    private static String last(@Nullable HeldRole role) {
        return role == null || role.assignment().to() == null
                ? ""
                : role.assignment().to().toString();
    }

    private static String safe(@Nullable String text) {
        return text == null ? "" : StaffText.disarmed(text);
    }

    /** Hands over what is written. A file that breaks off must not look whole, so this is only done at its end. */
    @Override
    public void close() throws IOException {
        writer.close();
    }
}
