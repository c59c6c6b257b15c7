package dk.helhed.analytics.sql;

import dk.helhed.analytics.expression.Condition;
import java.util.ArrayList;
import java.util.List;

/**
 * The conditions of a request, each once, as bits: which of them a row fulfils is written in a few whole numbers, its signature.
 * That every row is taken needs no bit.
 */
final class Bits {

    /** Bits in a word: a sum of them fits the 32-bit integers of both databases. */
    static final int WORD = 30;

    static final int ALWAYS = -1;

    private final List<Condition> conditions = new ArrayList<>();

    /** The bit of a condition, given to it now if it is new; {@link #ALWAYS} for every row. */
    int of(Condition condition) {
        if (condition.equals(Condition.everyRow())) {
            return ALWAYS;
        }
        var bit = conditions.indexOf(condition);
        if (bit < 0) {
            conditions.add(condition);
            return conditions.size() - 1;
        }
        return bit;
    }

    int words() {
        return (conditions.size() + WORD - 1) / WORD;
    }

    /** A word of the signature in SQL. */
    String word(int word) {
        var sums = new ArrayList<String>();
        for (var bit = word * WORD; bit < Math.min(conditions.size(), (word + 1) * WORD); bit++) {
            sums.add("case when %s then %d else 0 end"
                    .formatted(RowSql.condition(conditions.get(bit)), 1 << bit % WORD));
        }
        return String.join(" + ", sums);
    }

    static boolean isSet(long[] signature, int bit) {
        return bit == ALWAYS || (signature[bit / WORD] >>> bit % WORD & 1) != 0;
    }
}
