package dk.helhed.policies.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems met while a file is read. */
final class Problems {

    private static final int SHOWN = 60;

    private final List<FileProblem> met = new ArrayList<>();

    void add(int line, String path, String key, Object... arguments) {
        met.add(new FileProblem(line, path, "policy.file." + key, List.of(arguments)));
    }

    boolean isEmpty() {
        return met.isEmpty();
    }

    /** By line. */
    List<FileProblem> all() {
        return met.stream().sorted(Comparator.comparingInt(FileProblem::line)).toList();
    }

    /** A text from the file as a sentence may show it: cut short, and free of what could disturb a terminal. */
    static String shown(String text) {
        var plain = text.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
    }
}
