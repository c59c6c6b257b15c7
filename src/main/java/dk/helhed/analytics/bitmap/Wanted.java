package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Condition;
import java.util.List;

/**
 * What an index must hold for some figures.
 *
 * @param conditions elementary ones, a bitmap each, each once
 * @param numbers columns whose values are kept, digit by binary digit, each once
 */
record Wanted(List<Condition> conditions, List<Column> numbers) {

    Wanted {
        conditions = List.copyOf(conditions);
        numbers = List.copyOf(numbers);
    }

    boolean isNothing() {
        return conditions.isEmpty() && numbers.isEmpty();
    }

    /** What of it some bitmaps do not hold. */
    Wanted without(Bitmaps known) {
        return new Wanted(
                conditions.stream()
                        .filter(condition -> !known.has(Bitmaps.name(condition)))
                        .toList(),
                numbers.stream().filter(column -> !known.has(column)).toList());
    }
}
