package dk.helhed.projects.intake;

import static java.util.stream.Collectors.toMap;

import dk.helhed.access.Units;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.SheetFields;
import dk.helhed.projects.Sheets;
import dk.helhed.projects.intake.Planning.Stored;
import dk.helhed.projects.money.EffortMoney;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Plans what files do, in few questions to the database for a long file as for a short one. */
@Component
class Plans {

    private final Sheets sheets;
    private final SheetFields fields;
    private final Units units;
    private final Vocabulary vocabulary;
    private final Surroundings surroundings;

    Plans(Sheets sheets, SheetFields fields, Units units, Vocabulary vocabulary, Surroundings surroundings) {
        this.sheets = sheets;
        this.fields = fields;
        this.units = units;
        this.vocabulary = vocabulary;
        this.surroundings = surroundings;
    }

    /** What the rows are held against. */
    @Component("intakeSurroundings")
    record Surroundings(Efforts efforts, EffortMoney money, Clock clock) {}

    /** How efforts are written, for one file. */
    EffortTexts texts() {
        return new EffortTexts(units, fields);
    }

    IntakePlan of(EffortFile file, Mapping mapping) {
        var whole = withDefaults(mapping);
        var problems = new Problems();
        var reading = new SheetTexts(sheets.reader(), texts(), vocabulary, problems);
        return new Planning(whole, stored(file, whole), reading, vocabulary, problems).plan(file);
    }

    /** An effort without a department belongs to the municipality itself. */
    private Mapping withDefaults(Mapping mapping) {
        var department = new Word(EffortColumn.DEPARTMENT, "");
        return mapping.words().containsKey(department)
                ? mapping
                : mapping.with(department, units.municipality().code());
    }

    private Stored stored(EffortFile file, Mapping mapping) {
        var header = mapping.header(EffortColumn.NUMBER);
        var position = header == null ? -1 : file.headers().indexOf(header);
        var numbers = position < 0
                ? List.<String>of()
                : file.rows().stream()
                        .flatMap(row -> row.fields().size() > position
                                ? Stream.of(row.fields().get(position).strip())
                                : Stream.empty())
                        .filter(number -> !number.isEmpty() && number.indexOf(0) < 0)
                        .distinct()
                        .toList();
        var efforts = surroundings.efforts().numbered(numbers);
        var sources = mapping.columns().keySet().stream().anyMatch(EffortColumn::isMoney)
                ? surroundings.money().of(efforts.stream().map(Effort::id).toList())
                : java.util.Map.<java.util.UUID, List<dk.helhed.projects.money.Source>>of();
        var today = LocalDate.now(surroundings.clock());
        return new Stored(efforts.stream().collect(toMap(Effort::number, effort -> effort)), sources, today.getYear());
    }
}
