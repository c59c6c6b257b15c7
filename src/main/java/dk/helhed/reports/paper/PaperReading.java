package dk.helhed.reports.paper;

import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.forms.FreeText;
import dk.helhed.pages.Language;
import java.util.List;

/** Reads the form of a paper, and says all that is wrong with it at once. */
final class PaperReading {

    /** The longest text of a section, in characters: some eight pages. */
    private static final int LONGEST_SECTION = 20_000;

    private final Fields fields;
    private final FormReading form;

    PaperReading(Fields fields, Language language) {
        this.fields = fields;
        this.form = new FormReading(fields, language);
    }

    /** What a form says. */
    record Written(PaperHead head, List<PaperSection> sections) {}

    /** What the form of a new paper says. */
    Outcome<PaperHead> head() {
        var head = readHead();
        return form.outcome(() -> head);
    }

    /** What the form of a paper with these sections says. */
    Outcome<Written> all(List<PaperSection> sections) {
        var head = readHead();
        var written = sections.stream()
                .map(section -> section.saying(text(PaperFields.section(section))))
                .toList();
        return form.outcome(() -> new Written(head, written));
    }

    private PaperHead readHead() {
        var title = form.neededLine("title");
        var committee = form.neededLine("committee");
        var meeting = form.day("meeting");
        var agenda = form.line("agenda");
        var kind = form.neededChoice(ItemKind.class, "kind").orElse(ItemKind.DECISION);
        return new PaperHead(title, committee, meeting.orElse(null), agenda, kind, form.isTicked("closed"));
    }

    private String text(String field) {
        var text = FreeText.paragraphs(fields.text(field));
        FreeText.objection(field, text, LONGEST_SECTION)
                .ifPresent(objection -> form.object(
                        field, objection.key(), objection.arguments().toArray()));
        return text;
    }
}
