package dk.helhed.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems met while a file is read. */
public final class FileProblems {

    private static final int SHOWN = 60;

    private final String texts;
    private final List<FileProblem> met = new ArrayList<>();

    /**
     * None yet.
     *
     * @param texts what the keys of the sentences about this kind of file begin with, such as {@code policy.file.}
     */
    public FileProblems(String texts) {
        this.texts = texts;
    }

    /** Notes what is wrong with what the file says. */
    public void add(int line, String path, String key, Object... arguments) {
        met.add(new FileProblem(line, path, texts + key, List.of(arguments)));
    }

    /** Notes what is wrong with how the file is written. */
    void addForm(int line, String path, String key, Object... arguments) {
        met.add(new FileProblem(line, path, "yaml.file." + key, List.of(arguments)));
    }

    public boolean isEmpty() {
        return met.isEmpty();
    }

    /** By line. */
    public List<FileProblem> all() {
        return met.stream().sorted(Comparator.comparingInt(FileProblem::line)).toList();
    }

    /** A text from the file as a sentence may show it: cut short, and free of what could disturb a terminal. */
    public static String shown(String text) {
        var plain = text.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
    }
}
