package dk.helhed.yearcycle.council;

import dk.helhed.access.Outcome;
import dk.helhed.forms.Coded;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Language;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the forms of a statement and of the answer to it. */
final class StatementReading {

    static final List<String> NAMES = List.of("om", "nr", "titel", "on", "text");
    static final List<String> ANSWER = List.of("answer", "answeredOn");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

    private final Fields typed;
    private final FormReading form;
    private final LocalDate today;

    StatementReading(Fields typed, Language language, LocalDate today) {
        this.typed = typed;
        this.form = new FormReading(typed, language);
        this.today = today;
    }

    /** What the council said, and about what. */
    Outcome<StatementContent> statement() {
        var subject = subject();
        var title = form.neededLine("titel");
        var on = pastDay("on");
        var text = form.neededText("text");
        return form.outcome(() -> new StatementContent(subject.orElseThrow(), title, on.orElseThrow(), text));
    }

    /** What the municipality answers. */
    Outcome<Answer> answer(Statement statement) {
        var text = form.neededText("answer");
        var on = pastDay("answeredOn");
        on.filter(day -> day.isBefore(statement.on()))
                .ifPresent(day -> form.object("answeredOn", "council.answer.before"));
        return form.outcome(() -> new Answer(text, on.orElseThrow()));
    }

    /** An answer and its day. */
    record Answer(String text, LocalDate on) {}

    private Optional<LocalDate> pastDay(String field) {
        var day = form.neededDay(field);
        day.filter(one -> one.isAfter(today)).ifPresent(one -> form.object(field, "council.future"));
        return day;
    }

    private Optional<Subject> subject() {
        var kind = Coded.of(SubjectKind.class, typed.text("om"));
        if (kind.isEmpty()) {
            form.object("om", "form.choose");
            return Optional.empty();
        }
        var id = typed.text("nr").strip();
        var isGood = switch (kind.get()) {
            case PROPOSAL -> NUMBER.matcher(id).matches();
            case REPORT -> SLUG.matcher(id).matches();
            case OTHER -> true;
        };
        if (!isGood) {
            form.object("nr", "council.number." + kind.get().code());
        }
        return Optional.of(kind.get() == SubjectKind.OTHER ? Subject.OTHER : new Subject(kind.get(), id));
    }

    /** The form of a statement. */
    static Fields fields(Statement statement) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("om", statement.subject().kind().code());
        fields.put("nr", statement.subject().id());
        fields.put("titel", statement.title());
        fields.put("on", statement.on().toString());
        fields.put("text", statement.text());
        fields.put(Fields.VERSION, Integer.toString(statement.version()));
        return Fields.of(fields);
    }

    /** The form of the answer to it; a new answer is given today. */
    static Fields answerFields(Statement statement, LocalDate today) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("answer", Objects.requireNonNullElse(statement.answer(), ""));
        fields.put(
                "answeredOn",
                Objects.requireNonNullElse(statement.answeredOn(), today).toString());
        fields.put(Fields.VERSION, Integer.toString(statement.version()));
        return Fields.of(fields);
    }
}
