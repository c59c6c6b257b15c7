package dk.helhed.charts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The range of values shown, with its ticks.
 *
 * <p>The axis starts at zero, so that heights can be compared; only when everything would then move within a fifth of
 * the height does it show the outermost third alone.
 *
 * @param ticks from the lowest to the highest value shown, evenly spaced
 */
record ValueAxis(List<BigDecimal> ticks) {

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal TWO_THIRDS = new BigDecimal("0.6667");

    /** The axis that shows every one of the values. */
    static ValueAxis around(List<BigDecimal> values) {
        var low = Collections.min(values);
        var high = Collections.max(values);
        if (low.signum() >= 0) {
            return between(lowest(low, high), high);
        }
        if (high.signum() <= 0) {
            return between(low, lowest(high.negate(), low.negate()).negate());
        }
        return between(low, high);
    }

    /** How many decimals the ticks need. */
    int decimals() {
        return ticks.stream()
                .mapToInt(tick -> Math.max(0, tick.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
    }

    private static BigDecimal lowest(BigDecimal low, BigDecimal high) {
        var movement = high.subtract(low);
        var moves = movement.signum() == 0 || movement.multiply(FIVE).compareTo(high) >= 0;
        return moves ? BigDecimal.ZERO : high.multiply(TWO_THIRDS);
    }

    private static ValueAxis between(BigDecimal low, BigDecimal high) {
        var step = step(high.subtract(low));
        var first = low.divide(step, 0, RoundingMode.FLOOR);
        var last = high.divide(step, 0, RoundingMode.CEILING).max(first.add(BigDecimal.ONE));
        return new ValueAxis(Stream.iterate(first, n -> n.compareTo(last) <= 0, n -> n.add(BigDecimal.ONE))
                .map(step::multiply)
                .toList());
    }

    /** The nearest 1, 2 or 5 of some power of ten that gives about five intervals. */
    private static BigDecimal step(BigDecimal span) {
        if (span.signum() == 0) {
            return BigDecimal.ONE;
        }
        var rough = span.divide(FIVE, MathContext.DECIMAL64);
        var power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        return Stream.of(1, 2, 5)
                .map(factor -> power.multiply(BigDecimal.valueOf(factor)))
                .filter(step -> step.compareTo(rough) >= 0)
                .findFirst()
                .orElse(power.movePointRight(1));
    }
}
