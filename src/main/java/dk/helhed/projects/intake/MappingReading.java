package dk.helhed.projects.intake;

import dk.helhed.access.Outcome;
import dk.helhed.forms.Coded;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the form that says what a file means. */
final class MappingReading {

    private static final int MOST_WORDS = 40;

    private final Fields fields;
    private final FormReading form;
    private final EffortFile file;
    private final Vocabulary vocabulary;
    private final Map<EffortColumn, String> columns = new EnumMap<>(EffortColumn.class);
    private final Map<Word, String> words = new HashMap<>();

    MappingReading(Fields fields, EffortFile file, Vocabulary vocabulary) {
        this.fields = fields;
        this.form = new FormReading(fields, Language.DANISH);
        this.file = file;
        this.vocabulary = vocabulary;
    }

    /** The field that says which header a column has. */
    static String field(EffortColumn column) {
        return "column-" + column.code();
    }

    /** The field that says what a word means. */
    static String field(Word word) {
        return "word-" + word.column().code() + "-"
                + Integer.toHexString(word.text().hashCode());
    }

    /** The field with what a column means where nothing stands. */
    static String otherwise(EffortColumn column) {
        return "otherwise-" + column.code();
    }

    /** Words of the file, in columns with a fixed choice, that are understood only when somebody says what they mean. */
    static List<Word> unknownWords(EffortFile file, Mapping mapping, Vocabulary vocabulary) {
        return Stream.of(EffortColumn.values())
                .filter(column -> !Vocabulary.answers(column).isEmpty() && column != EffortColumn.PAYER_KIND)
                .filter(column -> mapping.columns().containsKey(column))
                .flatMap(column -> words(file, column, mapping)
                        .filter(word -> !word.text().isEmpty())
                        .filter(word -> vocabulary.meaning(column, word.text()).isEmpty()))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private static Stream<Word> words(EffortFile file, EffortColumn column, Mapping mapping) {
        var position = file.headers().indexOf(mapping.columns().get(column));
        return file.rows().stream()
                .filter(row -> row.fields().size() > position)
                .map(row -> new Word(column, row.fields().get(position)));
    }

    Outcome<Mapping> read() {
        for (var column : EffortColumn.values()) {
            var header = fields.text(field(column));
            if (file.headers().contains(header)) {
                if (columns.containsValue(header)) {
                    form.object(field(column), "import.header.twice", header);
                }
                columns.put(column, header);
            }
        }
        if (!columns.containsKey(EffortColumn.TITLE)) {
            form.object(field(EffortColumn.TITLE), "import.title.missing");
        }
        otherwise(EffortColumn.MUNICIPALITY, "");
        otherwise(EffortColumn.DEPARTMENT, "");
        for (var word : unknownWords(file, typed(), vocabulary)) {
            answer(word);
        }
        return form.outcome(this::typed);
    }

    private void otherwise(EffortColumn column, String none) {
        var text = form.line(otherwise(column));
        if (!text.equals(none)) {
            words.put(new Word(column, ""), text);
        }
    }

    private void answer(Word word) {
        var code = fields.text(field(word));
        if (Vocabulary.answers(word.column()).stream().map(Coded::code).anyMatch(code::equals)) {
            words.put(word, code);
        } else {
            form.object(field(word), "import.word.choose");
        }
    }

    /** What was typed, right or wrong. */
    Mapping typed() {
        return new Mapping(columns, words);
    }
}
