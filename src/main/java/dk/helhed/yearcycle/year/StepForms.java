package dk.helhed.yearcycle.year;

import dk.helhed.access.Objections;
import dk.helhed.access.People;
import dk.helhed.access.Person;
import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Themes;
import dk.helhed.yearcycle.calendar.Notice;
import dk.helhed.yearcycle.calendar.StepKind;
import dk.helhed.yearcycle.calendar.StepSheet;
import dk.helhed.yearcycle.calendar.YearStep;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes steps into the fields of forms, and knows what such fields can mean. */
@Component
@Transactional(readOnly = true)
class StepForms implements SheetReading.Known {

    private static final int MOST_SUGGESTIONS = 300;

    private final Units units;
    private final People people;
    private final Themes themes;
    private final StepNames names;
    private final Clock clock;

    StepForms(Units units, People people, Themes themes, StepNames names, Clock clock) {
        this.units = units;
        this.people = people;
        this.themes = themes;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public List<Unit> units(String name) {
        return units.named(name);
    }

    @Override
    public Optional<Person> person(String number) {
        return people.numbered(number);
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    StepForm of(Page page, Fields typed, Map<String, String> theirs, Objections objections) {
        return new StepForm(page, typed, theirs, objections, suggestions());
    }

    StepForm.Suggestions suggestions() {
        return new StepForm.Suggestions(units.openIfFew(MOST_SUGGESTIONS), themes.committees());
    }

    /** How the person who answers for a step is shown. */
    String shownPerson(StepSheet sheet) {
        return names.number(sheet.responsible().person());
    }

    /** The fields of a step that is not there yet. */
    static Map<String, String> blank() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("kind", StepKind.OTHER.code());
        texts.put("remind", Integer.toString(Notice.USUAL.remindDays()));
        texts.put("escalate", Integer.toString(Notice.USUAL.escalateDays()));
        return texts;
    }

    Map<String, String> fields(StepSheet sheet) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("name", sheet.name());
        texts.put("kind", sheet.kind().code());
        texts.put("deliverable", sheet.deliverable());
        texts.put("committee", sheet.responsible().committee());
        texts.put("unit", names.unit(sheet.responsible().unit()));
        texts.put("person", shownPerson(sheet));
        texts.put("remind", Integer.toString(sheet.notice().remindDays()));
        texts.put("escalate", Integer.toString(sheet.notice().escalateDays()));
        return texts;
    }

    Fields fields(YearStep step) {
        var texts = fields(step.sheet());
        texts.put("day", step.day().toString());
        texts.put(Fields.VERSION, Integer.toString(step.version()));
        return Fields.of(texts);
    }
}
