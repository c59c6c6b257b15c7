package dk.helhed.disclosure.suppress;

import static dk.helhed.disclosure.suppress.FastSuppressionTests.assertFault;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Alongside;
import dk.helhed.disclosure.attack.Attacker;
import dk.helhed.disclosure.attack.Knowledge;
import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.Fault;
import dk.helhed.disclosure.table.LinkedTables;
import dk.helhed.disclosure.table.Table;
import java.time.Clock;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Alongside
class OptimalSuppressionTests {

    private static final Duration LONG = Duration.ofMinutes(1);

    @ParameterizedTest
    @CsvSource({"1, false, 12", "1, true, 8", "3, false, 8", "2, true, 6"})
    void nothingBetterIsFoundByTryingEveryPattern(long width, boolean insiders, int seeds) {
        int better = 0;
        for (int seed = 0; seed < seeds; seed++) {
            var tables = LinkedTables.of(small(seed, 3, 2));
            var protection = Protection.ofAtLeast(3).withWidth(width).withInsiders(insiders);
            try {
                var fast = FastSuppression.of(tables, protection);
                var optimal = OptimalSuppression.of(tables, protection, Clock.systemUTC(), LONG);

                assertThat(optimal.loss().secondaryValue())
                        .as("seed " + seed)
                        .isEqualTo(leastByTryingAll(tables, protection));
                assertThat(optimal.loss().isLeast()).as("seed " + seed).isTrue();
                better += optimal.loss().secondaryValue() < fast.loss().secondaryValue() ? 1 : 0;
            } catch (DisclosureException impossible) {
                assertThat(impossible.fault()).isEqualTo(Fault.CANNOT_BE_PROTECTED);
            }
        }
        assertThat(better).isGreaterThanOrEqualTo(insiders ? 0 : 1);
    }

    @Test
    void theBestPatternIsSafeAndNotWorseThanTheFastOne() {
        for (int seed = 0; seed < 4; seed++) {
            var tables = LinkedTables.of(small(seed, 6, 5));
            var protection = Protection.ofAtLeast(5);
            var fast = FastSuppression.of(tables, protection);
            var optimal = OptimalSuppression.of(tables, protection, Clock.systemUTC(), LONG);

            assertThat(optimal.loss().secondaryValue())
                    .isLessThanOrEqualTo(fast.loss().secondaryValue());
            assertThat(optimal.loss().leastSecondaryValue())
                    .isLessThanOrEqualTo(optimal.loss().secondaryValue());
            assertThat(Attacker.attack(Knowledge.of(optimal.tables()), 1).recovered())
                    .isEmpty();
        }
    }

    @Test
    void aTableTooLargeIsRefused() {
        var codes = IntStream.range(0, 150).mapToObj(Integer::toString).toList();
        var builder = Table.counts("t", List.of(Dimension.flat("one", codes), Dimension.flat("other", codes)));
        for (int i = 1; i <= 150; i++) {
            for (int j = 1; j <= 150; j++) {
                builder.add(new int[] {i, j}, 9);
            }
        }
        var tables = LinkedTables.of(builder.build());

        assertFault(
                () -> OptimalSuppression.of(tables, Protection.ofAtLeast(5), Clock.systemUTC(), LONG),
                Fault.TOO_LARGE_FOR_OPTIMAL);
    }

    private static long leastByTryingAll(LinkedTables tables, Protection protection) {
        var assembly = new Assembly(tables, protection);
        var unknowns = Unknowns.of(assembly.question());
        var trimming = new Trimming(assembly, protection, unknowns, assembly.needs(unknowns));
        var question = assembly.question();
        int[] open = IntStream.range(0, question.cells())
                .filter(cell -> question.roles()[cell] == Role.OPEN)
                .toArray();
        long least = Long.MAX_VALUE;
        for (int choice = 0; choice < 1 << open.length; choice++) {
            var hidden = new BitSet();
            for (int cell = 0; cell < question.cells(); cell++) {
                hidden.set(cell, question.roles()[cell] == Role.PROTECTED);
            }
            for (int i = 0; i < open.length; i++) {
                hidden.set(open[i], (choice >> i & 1) == 1);
            }
            long cost = Pattern.cost(question, hidden);
            if (cost < least && trimming.holds(hidden)) {
                least = cost;
            }
        }
        return least;
    }

    private static Table small(long seed, int rows, int columns) {
        var random = new Random(seed);
        var builder = Table.counts("t", List.of(flat("one", rows), flat("other", columns)));
        for (int i = 1; i <= rows; i++) {
            for (int j = 1; j <= columns; j++) {
                builder.add(new int[] {i, j}, random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 3 + random.nextInt(20));
            }
        }
        return builder.build();
    }

    private static Dimension flat(String name, int codes) {
        return Dimension.flat(
                name, IntStream.range(0, codes).mapToObj(Integer::toString).toList());
    }
}
