package dk.helhed.disclosure.cellkey;

import java.util.Arrays;
import java.util.List;

/**
 * The noise of greatest entropy with mean zero and a wanted variance, on the changes that are allowed.
 *
 * <p>It has the form p(v) = exp(a v + b v²) / Z. The pair (a, b) is where the convex function log Z - b V is least; Newton's method with
 * halved steps finds it. {@link StrictMath} makes every machine find the same bits.
 */
final class MaximumEntropy {

    private static final int STEPS = 200;
    private static final double EXACT = 1e-12;

    private final int[] changes;
    private final double variance;
    private final double scale;
    private double tilt;
    private double spread;

    private MaximumEntropy(int[] changes, double variance) {
        this.changes = changes;
        this.variance = variance;
        // Squares this small keep the exponents near one, whatever the largest change.
        this.scale = 1 / variance;
    }

    /**
     * The noise; the nearest variance there is where the wanted one is out of reach.
     *
     * @param changes ascending; some below zero and some above
     */
    static Distribution of(int[] changes, double variance) {
        int nearestBelow = last(changes, -1);
        int nearestAbove = first(changes, 1);
        boolean canStay = Arrays.binarySearch(changes, 0) >= 0;
        double least = canStay ? 0 : -(double) nearestBelow * nearestAbove;
        double most = -(double) changes[0] * changes[changes.length - 1];
        if (variance <= least) {
            return twoPoints(nearestBelow, nearestAbove);
        }
        if (variance >= most) {
            return twoPoints(changes[0], changes[changes.length - 1]);
        }
        return new MaximumEntropy(changes, variance).solve();
    }

    private static int last(int[] changes, int atMost) {
        return Arrays.stream(changes).filter(change -> change <= atMost).max().orElseThrow();
    }

    private static int first(int[] changes, int atLeast) {
        return Arrays.stream(changes).filter(change -> change >= atLeast).min().orElseThrow();
    }

    private static Distribution twoPoints(int below, int above) {
        double width = (double) above - below;
        return new Distribution(List.of(below, above), List.of(above / width, -below / width));
    }

    private Distribution solve() {
        for (int step = 0; step < STEPS && step(); step++) {}
        var probabilities = probabilities(tilt, spread);
        return new Distribution(
                Arrays.stream(changes).boxed().toList(),
                Arrays.stream(probabilities).boxed().toList());
    }

    /** One step of Newton's; false when there is nothing left to gain. */
    private boolean step() {
        var p = probabilities(tilt, spread);
        double m1 = moment(p, 1);
        double m2 = moment(p, 2);
        double towardsZero = m1;
        double towardsVariance = (m2 - variance) * scale;
        if (Math.abs(towardsZero) < EXACT && Math.abs(towardsVariance) < EXACT) {
            return false;
        }
        double aa = m2 - m1 * m1;
        double ab = (moment(p, 3) - m1 * m2) * scale;
        double bb = (moment(p, 4) - m2 * m2) * scale * scale;
        double determinant = aa * bb - ab * ab;
        return descend(
                (bb * towardsZero - ab * towardsVariance) / determinant,
                (aa * towardsVariance - ab * towardsZero) / determinant,
                towardsZero,
                towardsVariance);
    }

    private boolean descend(double byTilt, double bySpread, double slopeTilt, double slopeSpread) {
        double now = height(tilt, spread);
        double slope = byTilt * slopeTilt + bySpread * slopeSpread;
        for (double length = 1; length > 1e-12; length /= 2) {
            double newTilt = tilt - length * byTilt;
            double newSpread = spread - length * bySpread;
            // Close to the end the fall is smaller than what can be told apart.
            if (height(newTilt, newSpread) <= now - 1e-4 * length * slope + EXACT) {
                tilt = newTilt;
                spread = newSpread;
                return true;
            }
        }
        return false;
    }

    /** What is least at the solution. */
    private double height(double tilt, double spread) {
        double top = top(tilt, spread);
        double sum = 0;
        for (int change : changes) {
            sum += StrictMath.exp(exponent(change, tilt, spread) - top);
        }
        return top + StrictMath.log(sum) - spread * scale * variance;
    }

    private double[] probabilities(double tilt, double spread) {
        double top = top(tilt, spread);
        var weights = Arrays.stream(changes)
                .mapToDouble(change -> StrictMath.exp(exponent(change, tilt, spread) - top))
                .toArray();
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        for (int place = 0; place < weights.length; place++) {
            weights[place] /= sum;
        }
        return weights;
    }

    private double top(double tilt, double spread) {
        return Arrays.stream(changes)
                .mapToDouble(change -> exponent(change, tilt, spread))
                .max()
                .orElseThrow();
    }

    private double exponent(int change, double tilt, double spread) {
        return tilt * change + spread * scale * change * change;
    }

    private double moment(double[] probabilities, int power) {
        double sum = 0;
        for (int place = 0; place < changes.length; place++) {
            double term = probabilities[place];
            for (int factor = 0; factor < power; factor++) {
                term *= changes[place];
            }
            sum += term;
        }
        return sum;
    }
}
