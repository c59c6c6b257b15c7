package dk.helhed.tables;

import java.util.List;

/**
 * What is wrong in a file that is written by hand, where, and what to do.
 *
 * @param line of the file, from 1
 * @param path from the top of the file to the field: {@code goals[job].effectGoals[job-3].target}; empty for the whole file
 * @param key of the sentence
 * @param arguments of the sentence
 */
public record FileProblem(int line, String path, String key, List<Object> arguments) {

    public FileProblem {
        arguments = List.copyOf(arguments);
    }

    /** The same in another line. */
    public FileProblem inLine(int other) {
        return new FileProblem(other, path, key, arguments);
    }
}
