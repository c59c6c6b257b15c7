package dk.helhed.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fields of a form as they were sent, or as they stand in it. A field that was not sent is empty.
 *
 * @param all what stands in each field, by its name; several for boxes that are ticked
 */
public record Fields(Map<String, List<String>> all) {

    /** The field that carries the version of what the form was drawn from. */
    public static final String VERSION = "version";

    public static final Fields NONE = new Fields(Map.of());

    public Fields {
        var copy = new LinkedHashMap<String, List<String>>();
        all.forEach((name, texts) -> copy.put(name, List.copyOf(texts)));
        all = java.util.Collections.unmodifiableMap(copy);
    }

    /** Fields that hold one text each. */
    public static Fields of(Map<String, String> texts) {
        var all = new LinkedHashMap<String, List<String>>();
        texts.forEach((name, text) -> all.put(name, List.of(text)));
        return new Fields(all);
    }

    /** What stands in the field; empty if nothing does. */
    public String text(String name) {
        return all.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    /** All that is ticked of the name, or stands in fields of the name. */
    public List<String> texts(String name) {
        return all.getOrDefault(name, List.of());
    }

    /** Whether the box is ticked. */
    public boolean isTicked(String name, String value) {
        return texts(name).contains(value);
    }

    /** The version of what the form was drawn from; -1, which nothing has, if the form does not say. */
    public int version() {
        var version = text(VERSION);
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    /** The same, with another text in the field. */
    public Fields with(String name, String text) {
        var changed = new LinkedHashMap<>(all);
        changed.put(name, List.of(text));
        return new Fields(changed);
    }

    /** The texts by name, several joined by commas; without empty ones. For notes in the log and for comparing. */
    public Map<String, String> written() {
        var written = new TreeMap<String, String>();
        all.forEach((name, texts) -> {
            var text = String.join(", ", texts).strip();
            if (!text.isEmpty() && !name.equals(VERSION)) {
                written.put(name, text);
            }
        });
        return written;
    }

    /** The same, drawn from the version that the other form was drawn from. */
    public Fields drawnFrom(Fields now) {
        return with(VERSION, now.text(VERSION));
    }

    /**
     * What somebody else has written here since a form was drawn that was sent meanwhile: what stands here in those of these
     * fields where the sent form holds something else. Empty if nobody has written, which the versions of both tell.
     */
    public Map<String, String> writtenSince(Fields sent, List<String> names) {
        return version() == sent.version() ? Map.of() : differingFrom(sent, names);
    }

    /** Line breaks of any kind are one. */
    private Map<String, String> differingFrom(Fields other, List<String> names) {
        var differing = new LinkedHashMap<String, String>();
        for (var name : names) {
            if (!plain(texts(name)).equals(plain(other.texts(name)))) {
                differing.put(name, String.join(", ", texts(name)));
            }
        }
        return differing;
    }

    private static List<String> plain(List<String> texts) {
        return texts.stream()
                .map(text -> text.replace("\r\n", "\n").strip())
                .filter(text -> !text.isEmpty())
                .sorted()
                .toList();
    }
}
