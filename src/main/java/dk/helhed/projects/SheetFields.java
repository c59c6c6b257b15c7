package dk.helhed.projects;

import dk.helhed.access.People;
import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import dk.helhed.forms.Fields;
import dk.helhed.projects.Sheet.Span;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what a sheet says into the fields of its form. */
@Component
public class SheetFields {

    /** The fields in the order of the form. */
    public static final List<String> NAMES = List.of(
            "kind",
            "title",
            "summary",
            "goals",
            "targetGroup",
            "targetSize",
            "area",
            "district",
            "unit",
            "manager",
            "politician",
            "associations",
            "companies",
            "institutions",
            "volunteers",
            "languages",
            "starts",
            "ends",
            "links",
            "published");

    private final Units units;
    private final People people;
    private final NameRepository names;

    SheetFields(Units units, People people, NameRepository names) {
        this.units = units;
        this.people = people;
        this.names = names;
    }

    /** The form of an effort. */
    public Fields of(Effort effort) {
        var fields = new LinkedHashMap<>(of(effort.sheet()).all());
        fields.put(Fields.VERSION, List.of(Integer.toString(effort.version())));
        return new Fields(fields);
    }

    /** The form of a sheet. */
    public Fields of(Sheet sheet) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("kind", List.of(sheet.kind().code()));
        fields.put("title", List.of(sheet.title()));
        fields.put("summary", List.of(sheet.summary()));
        fields.put("goals", sheet.goals().stream().map(GoalRef::toString).toList());
        fields.put("targetGroup", List.of(sheet.target().group()));
        fields.put("targetSize", List.of(text(sheet.target().size())));
        fields.put("area", List.of(sheet.where().area().name().in(Locale.of("da"))));
        fields.put("district", List.of(sheet.where().district()));
        fields.put("unit", List.of(unit(sheet.responsible().unit())));
        fields.put("manager", List.of(manager(sheet.responsible().manager())));
        fields.put("politician", List.of(sheet.responsible().politician()));
        fields.put("associations", lines(sheet.partners().associations()));
        fields.put("companies", lines(sheet.partners().companies()));
        fields.put("institutions", lines(sheet.partners().institutions()));
        fields.put("volunteers", lines(sheet.partners().volunteers()));
        fields.put("languages", sheet.languages());
        fields.putAll(span(sheet.span()));
        fields.put("links", lines(sheet.links()));
        fields.put("published", sheet.published() ? List.of("true") : List.of());
        return new Fields(fields);
    }

    /** What the log keeps: people by their id, never by name. */
    Map<String, String> logged(Sheet sheet) {
        var manager = sheet.responsible().manager();
        var fields = of(sheet).with("manager", manager == null ? "" : manager.toString());
        return fields.written();
    }

    /** Who manages it, as somebody who may know the person can write it: the number, else the name. */
    public String manager(@Nullable UUID manager) {
        return manager == null
                ? ""
                : people.find(manager)
                        .map(person -> person.number())
                        .orElseGet(() -> names.name(manager).orElse(""));
    }

    /** The name of who manages it, for people who are signed in; empty if nobody does. */
    public String managerName(@Nullable UUID manager) {
        return manager == null ? "" : names.name(manager).orElse("");
    }

    /** Name and code of a unit. */
    public String unit(int unit) {
        return units.find(unit).map(Unit::label).orElse("");
    }

    /** The name of a unit. */
    public String unitName(int unit) {
        return units.find(unit).map(Unit::name).orElse("");
    }

    private static Map<String, List<String>> span(Span span) {
        return Map.of("starts", List.of(text(span.starts())), "ends", List.of(text(span.ends())));
    }

    private static String text(@Nullable Integer number) {
        return Objects.toString(number, "");
    }

    private static String text(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }

    private static List<String> lines(List<String> texts) {
        return List.of(String.join("\n", texts));
    }
}
