package dk.helhed.projects.intake;

import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import java.util.List;
import java.util.stream.Stream;

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

    /** The headers of the file, each with what stands in its first row, and that it does not have the column. */
    public List<Choice> choices(EffortColumn column) {
        var chosen = mapping.header(column);
        return Stream.concat(
                        Stream.of(new Choice("", page.text("import.header.none"), chosen == null)),
                        headers.stream().map(header -> new Choice(header, described(header), header.equals(chosen))))
                .toList();
    }

    private String described(String header) {
        var position = headers.indexOf(header);
        var example =
                position < examples.size() ? examples.get(position).strip().replaceAll("\\s+", " ") : "";
        var shown = example.length() > LONGEST_EXAMPLE ? example.substring(0, LONGEST_EXAMPLE) + "…" : example;
        return shown.isEmpty() ? header : page.text("import.header.example", header, shown);
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

    /** Headers that no column uses. */
    public List<String> unused() {
        return headers.stream()
                .filter(header -> !mapping.columns().containsValue(header))
                .toList();
    }
}
