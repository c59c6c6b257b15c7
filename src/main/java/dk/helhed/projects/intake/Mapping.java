package dk.helhed.projects.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a file means in our words.
 *
 * @param columns the header that stands for each of our columns; columns that the file does not have are missing
 * @param words what words of the file mean, as our own files write it; others are understood as they stand
 */
public record Mapping(Map<EffortColumn, String> columns, Map<Word, String> words) {

    public Mapping {
        columns = Map.copyOf(columns);
        words = Map.copyOf(words);
    }

    /** What the names of the columns let guess: whole names first, then names that begin with one we know. */
    public static Mapping guess(List<String> headers) {
        var columns = new EnumMap<EffortColumn, String>(EffortColumn.class);
        var free = new HashSet<>(headers);
        for (var whole : new boolean[] {true, false}) {
            var mostNames = Arrays.stream(EffortColumn.values())
                    .mapToInt(column -> column.names().size())
                    .max()
                    .orElse(0);
            for (int rank = 0; rank < mostNames; rank++) {
                for (var column : EffortColumn.values()) {
                    if (!columns.containsKey(column) && rank < column.names().size()) {
                        var name = column.names().get(rank);
                        headers.stream()
                                .filter(free::contains)
                                .filter(header -> fits(plain(header), name, whole))
                                .findFirst()
                                .ifPresent(header -> {
                                    columns.put(column, header);
                                    free.remove(header);
                                });
                    }
                }
            }
        }
        return new Mapping(columns, Map.of());
    }

    private static boolean fits(String header, String name, boolean whole) {
        return whole ? header.equals(name) : name.length() > 2 && header.startsWith(name + " ");
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.of("da"))
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The header of the column; null if the file does not have it. */
    public @Nullable String header(EffortColumn column) {
        return columns.get(column);
    }

    /** What the text of a field means; empty if nothing is said about it. */
    Optional<String> meaning(EffortColumn column, String text) {
        return Optional.ofNullable(words.get(new Word(column, text)));
    }

    /** The same, and a word more. */
    Mapping with(Word word, String meaning) {
        var more = new HashMap<>(words);
        more.put(word, meaning);
        return new Mapping(columns, more);
    }
}
