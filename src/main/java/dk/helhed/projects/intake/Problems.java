package dk.helhed.projects.intake;

import dk.helhed.access.Objection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers what is wrong in a file: so many in words, and the rest in number. */
final class Problems {

    private final List<RowProblem> told = new ArrayList<>();
    private final Set<Long> lines = new HashSet<>();
    private int count;

    void add(RowProblem problem) {
        count++;
        lines.add(problem.line());
        if (told.size() < IntakePlan.MOST_PROBLEMS) {
            told.add(problem);
        }
    }

    /** Adds what is wrong in a field of a row. */
    void add(RowTexts row, EffortColumn column, Objection objection) {
        add(RowProblem.of(row.line(), row.header(column), row.found(column), objection));
    }

    boolean isIn(long line) {
        return lines.contains(line);
    }

    IntakePlan with(List<Planned> rows) {
        return new IntakePlan(
                rows,
                told.stream().sorted(Comparator.comparingLong(RowProblem::line)).toList(),
                count,
                lines.size());
    }
}
