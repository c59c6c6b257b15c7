package dk.helhed.reports.section;

import dk.helhed.access.Outcome;
import dk.helhed.access.People;
import dk.helhed.access.Person;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.forms.FreeText;
import dk.helhed.pages.Language;
import dk.helhed.reports.draft.SectionKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes a section into the fields of its form, and reads them again. */
@Component
class SectionReading {

    /** The fields in the order of the form. */
    static final List<String> NAMES = List.of("body", "plain", "assigned", "state");

    /** The longest text of a section, in characters. */
    static final int LONGEST = 20_000;

    /** The longest text about what politicians shall decide: it must stand on one page with the figures. */
    static final int LONGEST_DECISIONS = 1_200;

    private final People people;
    private final Clock clock;

    SectionReading(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    Fields of(ReportSection section) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("body", List.of(section.body()));
        fields.put("plain", List.of(section.plain()));
        fields.put("assigned", List.of(number(section)));
        fields.put("state", section.isReady() ? List.of(SectionState.READY.code()) : List.of());
        fields.put(Fields.VERSION, List.of(Integer.toString(section.version())));
        return new Fields(fields);
    }

    /** As somebody who may know the person can write it: the number, else the name. */
    private String number(ReportSection section) {
        var assigned = section.assigned();
        return assigned == null ? "" : people.find(assigned).map(Person::number).orElse(section.assignee());
    }

    Outcome<WrittenSection> read(ReportSection section, Fields typed, Language language) {
        var form = new FormReading(typed, language);
        var most = section.key().equals(SectionKey.DECISIONS) ? LONGEST_DECISIONS : LONGEST;
        var body = text(form, typed, "body", most);
        var plain = text(form, typed, "plain", LONGEST);
        var assigned = assigned(form, section);
        var state = form.isTicked("state") ? SectionState.READY : SectionState.DRAFT;
        return form.outcome(() -> new WrittenSection(body, plain, state, assigned.orElse(null)));
    }

    private static String text(FormReading form, Fields typed, String field, int most) {
        var text = FreeText.paragraphs(typed.text(field));
        FreeText.objection(field, text, most)
                .ifPresent(one ->
                        form.object(one.field(), one.key(), one.arguments().toArray()));
        return text;
    }

    private Optional<UUID> assigned(FormReading form, ReportSection section) {
        var typed = form.line("assigned");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (typed.equals(number(section))) {
            return Optional.ofNullable(section.assigned());
        }
        var person = people.numbered(typed).filter(found -> found.isHereOn(LocalDate.now(clock)));
        if (person.isEmpty()) {
            form.object("assigned", "report.section.nobody", typed);
        }
        return person.map(Person::id);
    }
}
