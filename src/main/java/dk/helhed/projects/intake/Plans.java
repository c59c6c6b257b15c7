package dk.helhed.projects.intake;

import dk.helhed.access.Units;
import dk.helhed.projects.SheetFields;
import dk.helhed.projects.Sheets;
import org.springframework.stereotype.Component;

/** Plans what files do, in few questions to the database for a long file as for a short one. */
@Component
class Plans {

    private final Sheets sheets;
    private final SheetFields fields;
    private final Units units;
    private final Vocabulary vocabulary;
    private final StoredEfforts stored;

    Plans(Sheets sheets, SheetFields fields, Units units, Vocabulary vocabulary, StoredEfforts stored) {
        this.sheets = sheets;
        this.fields = fields;
        this.units = units;
        this.vocabulary = vocabulary;
        this.stored = stored;
    }

    /** How efforts are written, for one file. */
    EffortTexts texts() {
        return new EffortTexts(units, fields);
    }

    IntakePlan of(EffortFile file, Mapping mapping) {
        var whole = withDefaults(mapping);
        var problems = new Problems();
        var reading = new SheetTexts(sheets.reader(), texts(), vocabulary, problems);
        return new Planning(whole, stored.named(file, whole), reading, vocabulary, problems).plan(file);
    }

    /** An effort without a department belongs to the municipality itself. */
    private Mapping withDefaults(Mapping mapping) {
        var department = new Word(EffortColumn.DEPARTMENT, "");
        return mapping.words().containsKey(department)
                ? mapping
                : mapping.with(department, units.municipality().code());
    }
}
