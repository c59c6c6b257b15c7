package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.Fault;
import dk.helhed.disclosure.table.LinkedTables;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The best method: hides as little as possible, and says how much less any pattern could hide at most.
 *
 * <p>For tables up to {@link #PROVED} cells the least possible loss is sought and mostly proved. Larger ones, up to {@link #MOST} cells, get the
 * pattern of the fast method without what it need not hide. What is hidden withstands the same checks as the fast method's.
 */
public final class OptimalSuppression {

    /** The most cells for which the least possible loss is sought. */
    public static final int PROVED = 5_000;

    /** The most cells that this method takes. */
    public static final int MOST = 20_000;

    private OptimalSuppression() {}

    /**
     * Protects tables within some time, which is kept but for the last check.
     *
     * @throws DisclosureException where the tables are too large or cannot be protected
     */
    public static Suppressed of(LinkedTables tables, Protection protection, Clock clock, Duration most) {
        if (tables.size() > MOST) {
            throw new DisclosureException(Fault.TOO_LARGE_FOR_OPTIMAL, tables.size(), MOST);
        }
        Instant until = clock.instant().plus(most);
        var assembly = new Assembly(tables, protection);
        var unknowns = Unknowns.of(assembly.question());
        var needs = assembly.needs(unknowns);
        var evidence = assembly.evidence(unknowns, List.of());
        var trimming = new Trimming(assembly, protection, unknowns, needs);
        var fast = FastSuppression.hidden(assembly, protection);
        long bound = 0;
        if (tables.size() <= PROVED && protection.width() > 0) {
            Instant share = clock.instant()
                    .plus(Duration.between(clock.instant(), until)
                            .multipliedBy(3)
                            .dividedBy(4));
            var least = new LeastPattern(unknowns, needs, protection.insiders());
            var found = least.found(clock, share).map(unknowns::cells);
            bound = least.bound();
            if (found.isPresent() && trimming.holds(found.get())) {
                return assembly.answer(found.get(), bound, Suppressed.Way.PROGRAM, evidence);
            }
        }
        return assembly.answer(trimming.trimmed(fast, clock, until), bound, Suppressed.Way.PROGRAM, evidence);
    }
}
