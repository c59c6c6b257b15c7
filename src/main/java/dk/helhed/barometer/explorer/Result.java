package dk.helhed.barometer.explorer;

import dk.helhed.pages.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures as the page shows them.
 *
 * @param rows those of the part that is shown
 * @param all how many rows there are in all
 * @param part that is shown, from 1
 * @param parts how many there are
 * @param references what figures can be compared with; empty if they cannot be compared
 * @param reference the name of what they are compared with; empty for nothing
 * @param verdict what the comparison says in all; empty if nothing is compared
 * @param remarks what is odd
 * @param picture null if none is drawn
 */
public record Result(
        Counted counted,
        String title,
        List<ResultRow> rows,
        int all,
        int part,
        int parts,
        List<Choice> references,
        String reference,
        String verdict,
        List<String> remarks,
        Pictures.@Nullable Drawn picture,
        String engine,
        long milliseconds) {

    public Result {
        rows = List.copyOf(rows);
        references = List.copyOf(references);
        remarks = List.copyOf(remarks);
    }

    /** Whether the figures are shares with intervals. */
    public boolean hasIntervals() {
        return Chance.hasIntervals(counted.definition());
    }

    public boolean hasNumerators() {
        return !counted.definition().texts().measure().equals("median");
    }

    public boolean isContrast() {
        return counted.definition().contrast().isPresent();
    }

    /** Fewest persons behind a figure that is not marked. */
    public int leastBase() {
        var least = counted.definition().presentation().minimumBase();
        return least > 0 ? least : Chance.SMALL;
    }
}
