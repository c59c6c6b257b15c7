package dk.helhed.disclosure.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The parts of an elimination, each against a plain way to do the same. */
class EliminationTests {

    private static final BigInteger PRIME = BigInteger.valueOf(PrimeField.PRIME);

    @Test
    void thePrimeIsOne() {
        assertThat(PRIME.isProbablePrime(40)).isTrue();
        assertThat(PRIME).isEqualTo(BigInteger.TWO.pow(61).subtract(BigInteger.ONE));
    }

    @Test
    void numbersOfTheFieldAreCalculatedWithAsLargeOnesAre() {
        var random = new Random(1);
        long[] edges = {0, 1, 2, PrimeField.PRIME - 1, PrimeField.PRIME - 2, 1L << 60, (1L << 60) - 1};
        for (int i = 0; i < 2_000; i++) {
            long a = i < 49 ? edges[i / 7] : Math.floorMod(random.nextLong(), PrimeField.PRIME);
            long b = i < 49 ? edges[i % 7] : Math.floorMod(random.nextLong(), PrimeField.PRIME);
            var large = BigInteger.valueOf(a);
            var other = BigInteger.valueOf(b);
            assertThat(PrimeField.add(a, b))
                    .isEqualTo(large.add(other).mod(PRIME).longValue());
            assertThat(PrimeField.subtract(a, b))
                    .isEqualTo(large.subtract(other).mod(PRIME).longValue());
            assertThat(PrimeField.multiply(a, b))
                    .isEqualTo(large.multiply(other).mod(PRIME).longValue());
            if (a != 0) {
                assertThat(PrimeField.inverse(a))
                        .isEqualTo(large.modInverse(PRIME).longValue());
            }
        }
    }

    /** Written down once: other numbers would be as good, but the same table must have the same pattern tomorrow. */
    @Test
    void scatteredNumbersAreTheSameOnEveryMachineAndDiffer() {
        assertThat(LongStream.range(0, 3).map(PrimeField::scattered))
                .containsExactly(146846928924908297L, 941015686198036149L, 1550768192071529049L);
        var seen = new HashSet<Long>();
        for (long seed = -5_000; seed < 5_000; seed++) {
            long number = PrimeField.scattered(seed);
            assertThat(number).isBetween(1L, PrimeField.PRIME - 1);
            seen.add(number);
        }
        assertThat(seen).hasSize(10_000);
    }

    @Test
    void theSmallestNumberComesOutFirst() {
        var random = new Random(2);
        var heap = new IntHeap();
        var plain = new PriorityQueue<Integer>();
        for (int i = 0; i < 4_000; i++) {
            if (plain.isEmpty() || random.nextInt(i < 2_000 ? 3 : 5) > 1) {
                int number = random.nextInt(200) - 100;
                heap.add(number);
                plain.add(number);
            } else {
                assertThat(heap.removeSmallest()).isEqualTo(plain.remove());
            }
            assertThat(heap.isEmpty()).isEqualTo(plain.isEmpty());
        }
        assertThat(plain).hasSizeGreaterThan(64);
        while (!plain.isEmpty()) {
            assertThat(heap.removeSmallest()).isEqualTo(plain.remove());
        }
    }

    @Test
    void anAccumulatorKeepsWhatWasTakenAwayAtEachPosition() {
        var random = new Random(3);
        var accumulator = new Accumulator();
        for (int round = 0; round < 30; round++) {
            Map<Integer, Long> plain = new TreeMap<>();
            for (int i = 0; i < 20 * round; i++) {
                int position = random.nextInt(10 + 20 * round);
                long number = random.nextInt(3);
                assertThat(accumulator.subtract(position, number)).isEqualTo(!plain.containsKey(position));
                plain.merge(position, PrimeField.subtract(0, number), PrimeField::add);
                assertThat(accumulator.at(position)).isEqualTo(plain.get(position));
            }
            plain.values().removeIf(number -> number == 0);
            assertSame(accumulator.drain(), plain);
        }
    }

    @Test
    void aMultipleOfAnotherVectorIsTakenAway() {
        var random = new Random(4);
        for (int round = 0; round < 200; round++) {
            var one = vector(random, 12, 2);
            var other = vector(random, 12, 2);
            long factor = 1L + random.nextInt(3);
            Map<Integer, Long> plain = new TreeMap<>();
            IntStream.range(0, 12)
                    .forEach(at ->
                            plain.put(at, PrimeField.subtract(one.at(at), PrimeField.multiply(factor, other.at(at)))));
            plain.values().removeIf(number -> number == 0);
            assertSame(one.minus(factor, other), plain);
        }
        var one = vector(random, 12, 2);
        assertThat(one.minus(1, one).size()).isZero();
    }

    @Test
    void aColumnThatIsLeftOutIsTheSumOfTheMultiplesFound() {
        int left = 0;
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            int rows = 6 + random.nextInt(90);
            var basis = new ColumnBasis(lengths(random, rows), Work.withoutEnd());
            List<SparseVector> members = new ArrayList<>();
            for (int column = 0; column < 2 * rows; column++) {
                var vector = vector(random, rows, rows / 3);
                var reduced = basis.add(vector);
                if (reduced == null) {
                    members.add(vector);
                    assertThat(basis.size()).isEqualTo(members.size());
                } else {
                    assertSame(vector, sum(members, basis.multiples(reduced)));
                    left++;
                }
            }
        }
        assertThat(left).isGreaterThan(400);
    }

    @Test
    void whatIsWatchedIsSeenExactlyWhereItHasAMultiple() {
        int[] outcomes = new int[2];
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            int rows = 6 + random.nextInt(80);
            var basis = new ColumnBasis(lengths(random, rows), Work.withoutEnd());
            var watch = new Watch(basis);
            var watched = new HashSet<Integer>();
            for (int column = 0; column < 2 * rows; column++) {
                if (column % 7 == 6) {
                    watched.clear();
                    long[] weights = new long[basis.size()];
                    for (int member = 0; member < weights.length; member++) {
                        if (random.nextInt(4) == 0) {
                            weights[member] = PrimeField.scattered(member);
                            watched.add(member);
                        }
                    }
                    watch.renew(weights);
                }
                var reduced = basis.add(vector(random, rows, 3));
                if (reduced == null) {
                    watch.joined();
                } else {
                    boolean matters =
                            Arrays.stream(basis.multiples(reduced).positions()).anyMatch(watched::contains);
                    assertThat(watch.sees(reduced)).isEqualTo(matters);
                    outcomes[matters ? 1 : 0]++;
                }
            }
        }
        assertThat(outcomes[0]).isGreaterThan(20);
        assertThat(outcomes[1]).isGreaterThan(20);
    }

    @Test
    void workIsCountedAndTooMuchBeyondItsEnd() {
        var work = new Work(10);
        work.add(4);
        work.add(6);

        assertThat(work.done()).isEqualTo(10);
        assertThat(work.isTooMuch()).isFalse();
        work.add(1);
        assertThat(work.isTooMuch()).isTrue();
        assertThat(Work.withoutEnd().isTooMuch()).isFalse();
    }

    private static int[] lengths(Random random, int rows) {
        return IntStream.range(0, rows).map(row -> 1 + random.nextInt(9)).toArray();
    }

    private static SparseVector vector(Random random, int length, int most) {
        Map<Integer, Long> numbers = new TreeMap<>();
        for (int i = 0; i <= random.nextInt(most + 1); i++) {
            numbers.put(random.nextInt(length), random.nextBoolean() ? 1 : PrimeField.PRIME - 1);
        }
        return new SparseVector(
                numbers.keySet().stream().mapToInt(Integer::intValue).toArray(),
                numbers.values().stream().mapToLong(Long::longValue).toArray());
    }

    private static Map<Integer, Long> sum(List<SparseVector> members, SparseVector multiples) {
        Map<Integer, Long> sum = new HashMap<>();
        for (int i = 0; i < multiples.size(); i++) {
            long multiple = multiples.numbers()[i];
            var member = members.get(multiples.positions()[i]);
            for (int at = 0; at < member.size(); at++) {
                sum.merge(member.positions()[at], PrimeField.multiply(multiple, member.numbers()[at]), PrimeField::add);
            }
        }
        sum.values().removeIf(number -> number == 0);
        return sum;
    }

    private static void assertSame(SparseVector vector, Map<Integer, Long> plain) {
        Map<Integer, Long> found = new HashMap<>();
        for (int i = 0; i < vector.size(); i++) {
            found.put(vector.positions()[i], vector.numbers()[i]);
            assertThat(i == 0 || vector.positions()[i - 1] < vector.positions()[i])
                    .isTrue();
        }
        assertThat(found).isEqualTo(plain);
    }
}
