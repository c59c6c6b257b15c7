package dk.helhed.projects.intake;

import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form that says what a file means.
 *
 * @param headers of the file
 * @param rows how many there are
 * @param examples what stands under each header in the first row
 * @param mapping as the form is filled in
 * @param words that somebody must say the meaning of
 */
public record MappingForm(
        Page page, List<String> headers, int rows, List<String> examples, Mapping mapping, List<Word> words) {

    private static final int LONGEST_EXAMPLE = 40;

    public MappingForm {
        headers = List.copyOf(headers);
        examples = List.copyOf(examples);
        words = List.copyOf(words);
    }

    public List<EffortColumn> columns() {
        return List.of(EffortColumn.values());
    }

    public String field(EffortColumn column) {
        return MappingReading.field(column);
    }

    public String field(Word word) {
        return MappingReading.field(word);
    }

    public String otherwise(EffortColumn column) {
        return MappingReading.otherwise(column);
    }

    /** What a column means where nothing stands. */
    public String otherwiseText(EffortColumn column) {
        return mapping.meaning(column, "").orElse("");
    }

    /** The headers of the file, and that it does not have the column. */
    public List<Choice> choices(EffortColumn column) {
        var chosen = mapping.header(column);
        return Stream.concat(
                        Stream.of(new Choice("", page.text("import.header.none"), chosen == null)),
                        headers.stream().map(header -> new Choice(header, header, header.equals(chosen))))
                .toList();
    }

    /** What the word may mean. */
    public List<Choice> choices(Word word) {
        var chosen = mapping.meaning(word.column(), word.text()).orElse("");
        return Stream.concat(
                        Stream.of(new Choice("", page.text("import.word.none"), chosen.isEmpty())),
                        Vocabulary.answers(word.column()).stream()
                                .map(answer -> new Choice(
                                        answer.code(),
                                        page.text(answer.key()),
                                        answer.code().equals(chosen))))
                .toList();
    }

    /** What stands in the first row of the header that is chosen; null if nothing does. */
    public @Nullable String example(EffortColumn column) {
        var position = headers.indexOf(Objects.requireNonNullElse(mapping.header(column), ""));
        if (position < 0
                || position >= examples.size()
                || examples.get(position).isBlank()) {
            return null;
        }
        var text = examples.get(position).strip().replaceAll("\\s+", " ");
        return page.text(
                "import.example", text.length() > LONGEST_EXAMPLE ? text.substring(0, LONGEST_EXAMPLE) + "…" : text);
    }

    /** Headers that no column uses. */
    public List<String> unused() {
        return headers.stream()
                .filter(header -> !mapping.columns().containsValue(header))
                .toList();
    }
}
