package dk.helhed.analytics.sql;

import dk.helhed.analytics.cube.CubeRequest;
import dk.helhed.analytics.cube.Slots;
import dk.helhed.analytics.cube.Slots.Summed;
import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One scan for everything that is additive: how many rows of each finest cell fulfil which of the conditions. Hundreds of figures
 * share some tens of conditions, and people resemble each other, so the answer has far fewer rows than the register; from it every
 * numerator and denominator is a sum.
 *
 * <p>The answer's columns: the members of the levels, the words of the signature, the number of rows, and for each summed column its
 * sum and how often it is known.
 */
final class SignatureQuery {

    private final CubeRequest request;
    private final Bits bits = new Bits();
    private final List<Column> summed;
    private final List<Condition> bases;

    SignatureQuery(CubeRequest request, Slots slots) {
        this.request = request;
        this.bases = slots.all().stream()
                .filter(SignatureQuery::isAdditive)
                .map(Summed::base)
                .distinct()
                .toList();
        this.summed = slots.all().stream()
                .flatMap(slot -> slot instanceof Summed.Sum sum ? Stream.of(sum.column()) : Stream.empty())
                .distinct()
                .toList();
        bases.forEach(bits::of);
        slots.all().forEach(slot -> {
            if (slot instanceof Summed.RowsWith rows) {
                bits.of(rows.numerator());
            }
        });
    }

    static boolean isAdditive(Summed summed) {
        return switch (summed) {
            case Summed.Rows ignored -> true;
            case Summed.RowsWith ignored -> true;
            case Summed.Known ignored -> true;
            case Summed.Sum ignored -> true;
            case Summed.Middle ignored -> false;
            case Summed.MiddleKnown ignored -> false;
        };
    }

    boolean isNeeded() {
        return !bases.isEmpty();
    }

    Bits bits() {
        return bits;
    }

    List<Column> summed() {
        return summed;
    }

    String sql(String rows) {
        var levels = request.levels();
        var outer = new ArrayList<String>();
        var inner = new ArrayList<String>();
        IntStream.range(0, levels.size()).forEach(level -> {
            inner.add(LevelSql.grouped(levels.get(level)) + " as l" + level);
            outer.add(LevelSql.handedOver(levels.get(level), "l" + level));
        });
        IntStream.range(0, bits.words()).forEach(word -> {
            inner.add(bits.word(word) + " as s" + word);
            outer.add("cast(s" + word + " as bigint)");
        });
        var keys = inner.size();
        inner.add("count(*) as n");
        outer.add("cast(n as bigint)");
        IntStream.range(0, summed.size()).forEach(column -> {
            inner.add("sum(%s) as t%d".formatted(RowSql.operand(summed.get(column)), column));
            inner.add("count(%s) as k%d".formatted(RowSql.operand(summed.get(column)), column));
            outer.add(total(summed.get(column), column));
            outer.add("cast(k" + column + " as bigint)");
        });
        return "select %s\nfrom (select %s\nfrom %s\nwhere %s%s) counted"
                .formatted(
                        String.join(", ", outer),
                        String.join(",\n  ", inner),
                        rows,
                        RowSql.condition(taken()),
                        keys == 0 ? "" : "\ngroup by " + ordinals(keys));
    }

    /** A single base can leave rows out early; of several, hardly a row is in none. */
    private Condition taken() {
        return bases.size() == 1 ? request.taken().and(bases.getFirst()) : request.taken();
    }

    private static String ordinals(int count) {
        return String.join(
                ", ",
                IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList());
    }

    /** The sum of a column: 0 where it is never known, null where it has more than 64 bits. */
    private static String total(Column column, int number) {
        return "case when k%1$d = 0 then cast(0 as bigint) else try_cast(%2$s as bigint) end"
                .formatted(
                        number,
                        switch (column.kind()) {
                            case DECIMAL -> "cast(t" + number + " as decimal(34, 4)) * 10000";
                            case WHOLE, TEXT, DATE, YES_NO -> "t" + number;
                        });
    }
}
