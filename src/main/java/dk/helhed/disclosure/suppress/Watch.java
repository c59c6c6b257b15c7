package dk.helhed.disclosure.suppress;

import java.util.Arrays;

/**
 * Tells of a column whether the multiples by which it is a sum of the basis matter to anything that is watched, without computing them.
 *
 * <p>What is watched is a weighted sum of the multiples with weights that are as good as random, so it is zero only where all that is
 * watched is. The weights are carried over to the reduced columns once, and each column costs one product.
 */
final class Watch {

    private final ColumnBasis basis;
    private long[] carried = new long[64];
    private int size;

    Watch(ColumnBasis basis) {
        this.basis = basis;
    }

    /** Watches these members with these weights instead of the former ones; members beyond the array have none. */
    void renew(long[] weights) {
        size = 0;
        while (size < basis.size()) {
            follow(size < weights.length ? weights[size] : 0);
        }
    }

    /** Follows a member that has just joined the basis, and is not watched itself. */
    void joined() {
        follow(0);
    }

    boolean sees(SparseVector reduced) {
        return product(reduced) != 0;
    }

    private void follow(long weight) {
        if (size == carried.length) {
            carried = Arrays.copyOf(carried, 2 * size);
        }
        long rest = PrimeField.subtract(weight, product(basis.above(size)));
        carried[size] = rest == 0 ? 0 : PrimeField.multiply(rest, PrimeField.inverse(basis.diagonal(size)));
        size++;
    }

    private long product(SparseVector vector) {
        long sum = 0;
        for (int i = 0; i < vector.size(); i++) {
            sum = PrimeField.add(sum, PrimeField.multiply(vector.numbers()[i], carried[vector.positions()[i]]));
        }
        return sum;
    }
}
