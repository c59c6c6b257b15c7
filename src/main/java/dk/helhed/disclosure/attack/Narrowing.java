package dk.helhed.disclosure.attack;

import dk.helhed.disclosure.solver.Condition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Narrows the bounds of unknowns by one condition after another until none narrows any more.
 *
 * <p>What an attacker does with pencil and paper: the whole less the most that the other parts can be is the least of this part.
 */
final class Narrowing {

    /** Bounds that creep together by ever smaller steps are left to the solver. */
    private static final int MOST_VISITS = 40;

    private final List<Condition> conditions;
    private final Bounds[] bounds;
    private final List<List<Integer>> conditionsOf = new ArrayList<>();
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private final BitSet isWaiting = new BitSet();

    private Narrowing(List<Condition> conditions, Bounds[] bounds) {
        this.conditions = conditions;
        this.bounds = bounds;
        for (int i = 0; i < bounds.length; i++) {
            conditionsOf.add(new ArrayList<>());
        }
        for (int c = 0; c < conditions.size(); c++) {
            for (int variable : conditions.get(c).variables()) {
                conditionsOf.get(variable).add(c);
            }
            call(c);
        }
    }

    /** Narrows the bounds in place. */
    static void narrow(List<Condition> conditions, Bounds[] bounds) {
        new Narrowing(conditions, bounds).run();
    }

    private void run() {
        int[] visits = new int[conditions.size()];
        while (!waiting.isEmpty()) {
            int next = waiting.removeFirst();
            isWaiting.clear(next);
            if (visits[next]++ < MOST_VISITS) {
                visit(conditions.get(next));
            }
        }
    }

    private void visit(Condition condition) {
        int size = condition.variables().length;
        Bounds[] terms = new Bounds[size];
        Bounds[] before = new Bounds[size + 1];
        before[0] = new Bounds(0, 0);
        for (int i = 0; i < size; i++) {
            terms[i] = times(bounds[condition.variables()[i]], condition.factors()[i]);
            before[i + 1] = before[i].plus(terms[i]);
        }
        var after = new Bounds(0, 0);
        for (int i = size - 1; i >= 0; i--) {
            var rest = new Bounds(condition.least(), condition.most()).minus(before[i].plus(after));
            narrow(condition.variables()[i], times(rest, 1 / condition.factors()[i]));
            after = after.plus(terms[i]);
        }
    }

    private void narrow(int variable, Bounds found) {
        var narrower = bounds[variable].and(found.whole());
        if (!narrower.equals(bounds[variable])) {
            bounds[variable] = narrower;
            conditionsOf.get(variable).forEach(this::call);
        }
    }

    private void call(int condition) {
        if (!isWaiting.get(condition)) {
            isWaiting.set(condition);
            waiting.add(condition);
        }
    }

    private static Bounds times(Bounds bounds, double factor) {
        double one = bounds.lowest() * factor;
        double other = bounds.highest() * factor;
        return new Bounds(Math.min(one, other), Math.max(one, other));
    }
}
