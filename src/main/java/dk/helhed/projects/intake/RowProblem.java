package dk.helhed.projects.intake;

import dk.helhed.access.Objection;
import dk.helhed.tables.RowError;

/**
 * What is wrong in a file of efforts, where, and what to write instead.
 *
 * @param line of the file, from 1
 * @param column as the file names it; empty if it is about the whole line
 * @param found the text that stands there, cut short
 */
public record RowProblem(long line, String column, String found, Objection objection) {

    static RowProblem of(long line, String column, String found, Objection objection) {
        var shown = RowError.of(line, column, found, objection::key);
        return new RowProblem(line, shown.column(), shown.found(), objection);
    }

    static RowProblem of(RowError error) {
        var objection =
                Objection.of("", error.expected().key(), error.arguments().toArray());
        return new RowProblem(error.line(), error.column().equals("-") ? "" : error.column(), error.found(), objection);
    }
}
