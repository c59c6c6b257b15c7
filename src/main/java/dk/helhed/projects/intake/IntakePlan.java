package dk.helhed.projects.intake;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a file would do, or has done, to the register.
 *
 * @param rows those that can be taken in, in the order of the file
 * @param problems all of them up to {@link #MOST_PROBLEMS}, in the order of the lines
 * @param problemCount how many there are
 * @param badRows how many rows have a problem
 */
public record IntakePlan(List<Planned> rows, List<RowProblem> problems, int problemCount, int badRows) {

    /** How many problems are told. */
    public static final int MOST_PROBLEMS = 1_000;

    private static final int MOST_SHOWN = 10;

    public IntakePlan {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Whether the file can be taken in. */
    public boolean isGood() {
        return problemCount == 0;
    }

    /** How many efforts are new. */
    public int added() {
        return count(Planned::isNew);
    }

    /** How many efforts are changed. */
    public int changed() {
        return count(row -> !row.isNew() && !row.isSame());
    }

    /** How many efforts stay as they are. */
    public int unchanged() {
        return count(Planned::isSame);
    }

    /** How many new efforts get a number from us, so that another file cannot change them by it. */
    public int unnumbered() {
        return count(row -> row.number().isEmpty());
    }

    /** How many problems are not told. */
    public int untold() {
        return problemCount - problems.size();
    }

    /** The first rows. */
    public List<Planned> first() {
        return rows.subList(0, Math.min(MOST_SHOWN, rows.size()));
    }

    private int count(Predicate<Planned> wanted) {
        return (int) rows.stream().filter(wanted).count();
    }
}
