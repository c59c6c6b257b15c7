package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.CancelledException;
import dk.helhed.analytics.cube.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Fills the columns of a plan: counts and sums first, in the finest cells and then added up, and middle values after them. */
final class Calculation {

    private final Plan plan;
    private final Parts parts;
    private final Layout layout;
    private final Progress progress;
    private final long[][] columns;

    Calculation(Plan plan, Parts parts, Layout layout, Progress progress) {
        this.plan = plan;
        this.parts = parts;
        this.layout = layout;
        this.progress = progress;
        this.columns = new long[plan.figures().size()][layout.totals().count()];
    }

    /**
     * The figures by column and cell.
     *
     * @throws ArithmeticException if one has more than 64 bits
     */
    long[][] columns(Workers workers) {
        var terms = plan.terms(parts::digits);
        workers.all(shares(workers.count()), share -> count(share, terms));
        new WideSums(plan, parts, layout.totals()).check(columns);
        workers.all(middles(), middle -> find(middle));
        return columns;
    }

    /** Some of the columns: one thread's. */
    private record Share(int from, int to) {}

    private List<Share> shares(int count) {
        return IntStream.range(0, count)
                .mapToObj(share -> new Share(columns.length * share / count, columns.length * (share + 1) / count))
                .filter(share -> share.from() < share.to())
                .toList();
    }

    private int count(Share share, List<List<Term>> terms) {
        var own = terms.subList(share.from(), share.to()).stream()
                .flatMap(List::stream)
                .toList();
        var counting = new Counting(Program.of(own), columns);
        for (var part : parts.all()) {
            stopIfCancelled();
            counting.count(part);
        }
        for (var column = share.from(); column < share.to(); column++) {
            layout.totals().addUp(columns[column]);
        }
        return own.size();
    }

    /** A middle value in one way to put cells together. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Middle(int column, Figure.Middle figure, int[] groups) {}

    private List<Middle> middles() {
        var middles = new ArrayList<Middle>();
        for (var column = 0; column < columns.length; column++) {
            if (plan.figures().get(column) instanceof Figure.Middle figure) {
                for (var groups : layout.groups()) {
                    middles.add(new Middle(column, figure, groups));
                }
            }
        }
        return middles;
    }

    private int find(Middle middle) {
        stopIfCancelled();
        var counts =
                columns[plan.figures().indexOf(new Figure.Count(middle.figure().rows()))];
        new Middles(parts, middle.figure()).add(middle.groups(), counts, columns[middle.column()]);
        return middle.column();
    }

    private void stopIfCancelled() {
        if (progress.isCancelled()) {
            throw new CancelledException();
        }
    }
}
