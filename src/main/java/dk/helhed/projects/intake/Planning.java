package dk.helhed.projects.intake;

import dk.helhed.access.Objection;
import dk.helhed.forms.Coded;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Evidence;
import dk.helhed.projects.Phase;
import dk.helhed.projects.Sheet;
import dk.helhed.projects.Sheet.Span;
import dk.helhed.projects.intake.EffortFile.TextRow;
import dk.helhed.projects.money.Source;
import dk.helhed.tables.ExpectedForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out what each row of a file makes of an effort, and what is wrong with it. For one file. */
final class Planning {

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]{1,40}");

    private final Mapping mapping;
    private final Stored stored;
    private final SheetTexts sheets;
    private final Vocabulary vocabulary;
    private final Problems problems;
    private final List<Planned> planned = new ArrayList<>();
    private final Map<String, Long> numbers = new HashMap<>();

    Planning(Mapping mapping, Stored stored, SheetTexts sheets, Vocabulary vocabulary, Problems problems) {
        this.mapping = mapping;
        this.stored = stored;
        this.sheets = sheets;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /**
     * What is known of the efforts that a file names.
     *
     * @param efforts by number
     * @param sources by id of the effort
     */
    record Stored(Map<String, Effort> efforts, Map<UUID, List<Source>> sources, int thisYear) {}

    IntakePlan plan(EffortFile file) {
        file.problems().forEach(problems::add);
        if (file.rows().isEmpty() && file.problems().isEmpty()) {
            problems.add(RowProblem.of(1, "", "", Objection.of("", ExpectedForm.ROWS.key())));
        } else if (mapping.header(EffortColumn.TITLE) == null) {
            problems.add(RowProblem.of(1, "", "", Objection.of("", "import.title.missing")));
        } else {
            file.rows().forEach(row -> add(row, file.headers()));
        }
        return problems.with(planned);
    }

    private void add(TextRow fields, List<String> headers) {
        var count = fields.fields().size();
        var tooMany = fields.fields().stream().skip(headers.size()).anyMatch(text -> !text.isBlank());
        if (tooMany || count < headers.size()) {
            problems.add(RowProblem.of(
                    fields.line(),
                    "",
                    Integer.toString(count),
                    Objection.of("", ExpectedForm.FIELDS.key(), headers.size(), count)));
            return;
        }
        var row = RowTexts.of(fields, headers, mapping);
        var number = row.text(EffortColumn.NUMBER);
        var before = stored.efforts().get(number);
        checkNumber(row, number);
        var sheet = sheets.read(row, before);
        var phase = phase(row, before);
        var evidence = choice(row, EffortColumn.EVIDENCE, Evidence.class)
                .orElse(before == null ? Evidence.UNGRADED : before.evidence());
        var old = before == null ? List.<Source>of() : stored.sources().getOrDefault(before.id(), List.of());
        var span = sheet.map(Sheet::span).orElseGet(() -> new Span(null, null));
        var sources = new MoneyTexts(row, old, span, stored.thisYear(), vocabulary).read(problems);
        if (sheet.isPresent() && !problems.isIn(row.line())) {
            planned.add(new Planned(row.line(), before, number, sheet.get(), phase, evidence, sources));
        }
    }

    private void checkNumber(RowTexts row, String number) {
        if (number.isEmpty()) {
            return;
        }
        if (!NUMBER.matcher(number).matches()) {
            problems.add(row, EffortColumn.NUMBER, Objection.of("", "effort.number.wrong"));
        }
        var earlier = numbers.putIfAbsent(number, row.line());
        if (earlier != null) {
            problems.add(row, EffortColumn.NUMBER, Objection.of("", "import.number.twice", Long.toString(earlier)));
        }
    }

    private Phase phase(RowTexts row, @Nullable Effort before) {
        var phase = choice(row, EffortColumn.PHASE, Phase.class);
        if (before != null && phase.isPresent() && phase.get() != before.phase()) {
            problems.add(
                    row,
                    EffortColumn.PHASE,
                    Objection.of("", "import.phase.other", before.phase().code()));
        }
        return phase.orElse(before == null ? Phase.IDEA : before.phase());
    }

    private <E extends Enum<E> & Coded> Optional<E> choice(RowTexts row, EffortColumn column, Class<E> question) {
        var text = row.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var answer = vocabulary.meaning(column, text).flatMap(code -> Coded.of(question, code));
        if (answer.isEmpty()) {
            problems.add(row, column, Objection.of("", "import.word." + column.code()));
        }
        return answer;
    }
}
