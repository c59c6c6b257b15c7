package dk.helhed.analytics.expression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of a test. */
public record TestRow(Map<String, Object> values) implements Row {

    /**
     * A row for tests.
     *
     * @param pairs name, value, name, value …; null is missing
     */
    public static TestRow of(@Nullable Object... pairs) {
        var values = new LinkedHashMap<String, Object>();
        for (var i = 0; i < pairs.length; i += 2) {
            var value = pairs[i + 1];
            if (value != null) {
                values.put(String.valueOf(pairs[i]), value);
            }
        }
        return new TestRow(values);
    }

    @Override
    public boolean isMissing(Column column) {
        return !values.containsKey(column.name());
    }

    @Override
    public long number(Column column) {
        return switch (values.get(column.name())) {
            case Number number when column.kind() == Kind.WHOLE -> number.longValue();
            case Number number ->
                new BigDecimal(number.toString()).movePointRight(Kind.DECIMALS).longValueExact();
            case LocalDate day -> day.toEpochDay();
            case Boolean yes -> yes ? 1 : 0;
            case null, default -> throw new IllegalStateException("No number in " + column);
        };
    }

    @Override
    public String text(Column column) {
        return (String) Objects.requireNonNull(values.get(column.name()));
    }
}
