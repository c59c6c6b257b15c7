package dk.helhed.analytics.sql;

import dk.helhed.analytics.cube.AxisReading;
import dk.helhed.analytics.cube.CubeAssembly;
import dk.helhed.analytics.cube.Slots;
import dk.helhed.analytics.cube.Slots.Summed;
import dk.helhed.analytics.expression.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Adds the rows of the answer to a {@link SignatureQuery} to the cells of a cube. */
final class SignatureSums {

    private final CubeAssembly assembly;
    private final int levels;
    private final List<Base> bases;
    private final int[] members;
    private final long[] signature;

    /**
     * What is added for the rows of one base.
     *
     * @param bit of the base
     * @param slots where a number is added, and which column of the answer it is
     */
    private record Base(int bit, List<Added> slots, Numerators numerators) {}

    private record Added(int slot, int column) {}

    /**
     * Numerators by the bit of their condition.
     *
     * @param masks the bits that some numerator of the base has, by word
     * @param slots by bit
     */
    @SuppressWarnings("ArrayRecordComponent") // made once, read millions of times
    private record Numerators(long[] masks, int[] slots) {}

    SignatureSums(SignatureQuery query, CubeAssembly assembly) {
        this.assembly = assembly;
        this.levels = assembly.axes().size();
        this.members = new int[levels];
        this.signature = new long[query.bits().words()];
        this.bases = assembly.slots().all().stream()
                .filter(SignatureQuery::isAdditive)
                .map(Summed::base)
                .distinct()
                .map(base -> base(query, base))
                .toList();
    }

    private Base base(SignatureQuery query, Condition condition) {
        var added = new ArrayList<Added>();
        var numerators = new Numerators(new long[signature.length], new int[Math.max(1, signature.length * Bits.WORD)]);
        var rows = levels + signature.length;
        for (var summed : ofBase(condition).toList()) {
            var slot = assembly.slots().of(summed);
            switch (summed) {
                case Summed.Rows ignored -> added.add(new Added(slot, rows));
                case Summed.RowsWith with -> {
                    var bit = query.bits().of(with.numerator());
                    numerators.masks()[bit / Bits.WORD] |= 1L << bit % Bits.WORD;
                    numerators.slots()[bit] = slot;
                }
                case Summed.Sum sum ->
                    added.add(new Added(slot, rows + 1 + 2 * query.summed().indexOf(sum.column())));
                case Summed.Known known ->
                    added.add(new Added(slot, rows + 2 + 2 * query.summed().indexOf(known.column())));
                case Summed.Middle ignored -> throw new IllegalStateException("Not additive: " + summed);
                case Summed.MiddleKnown ignored -> throw new IllegalStateException("Not additive: " + summed);
            }
        }
        return new Base(query.bits().of(condition), List.copyOf(added), numerators);
    }

    private Stream<Slots.Summed> ofBase(Condition base) {
        return assembly.slots().all().stream()
                .filter(SignatureQuery::isAdditive)
                .filter(summed -> summed.base().equals(base));
    }

    void add(AnswerRow row) {
        for (var level = 0; level < levels; level++) {
            members[level] = member(assembly.axes().get(level), row, level);
        }
        for (var word = 0; word < signature.length; word++) {
            signature[word] = row.number(levels + word);
        }
        var at = assembly.at(members);
        var sums = assembly.sums();
        var rows = row.number(levels + signature.length);
        for (var base : bases) {
            if (Bits.isSet(signature, base.bit())) {
                for (var added : base.slots()) {
                    sums[at + added.slot()] = Math.addExact(sums[at + added.slot()], sum(row, added.column()));
                }
                addNumerators(base.numerators(), sums, at, rows);
            }
        }
    }

    private void addNumerators(Numerators numerators, long[] sums, int at, long rows) {
        for (var word = 0; word < signature.length; word++) {
            var set = signature[word] & numerators.masks()[word];
            while (set != 0) {
                sums[at + numerators.slots()[word * Bits.WORD + Long.numberOfTrailingZeros(set)]] += rows;
                set &= set - 1;
            }
        }
    }

    /**
     * A sum, which the answer leaves out if it has more than 64 bits.
     *
     * @throws ArithmeticException if it is left out
     */
    static long sum(AnswerRow row, int column) {
        if (row.isMissing(column)) {
            throw new ArithmeticException("More than 64 bits");
        }
        return row.number(column);
    }

    static int member(AxisReading axis, AnswerRow row, int column) {
        if (row.isMissing(column)) {
            return axis.missing();
        }
        return axis.isText() ? axis.of(row.text(column)) : axis.of(row.number(column));
    }
}
