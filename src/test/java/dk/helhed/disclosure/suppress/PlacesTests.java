package dk.helhed.disclosure.suppress;

import static dk.helhed.disclosure.suppress.SwapSearchTests.flat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Alongside;
import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.LinkedTables;
import dk.helhed.disclosure.table.Table;
import dk.helhed.disclosure.table.TableBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Swaps through a cell, against all products of the ways of its dimensions, tried one by one. */
@Alongside
class PlacesTests {

    private static final int BROAD = 8;

    @Test
    void theCheapestProductOfWaysIsFound() {
        int found = 0;
        int none = 0;
        for (int seed = 0; seed < 40; seed++) {
            var problem = new Problem(table(seed), seed);
            for (int unknown = 0; unknown < problem.unknowns.size(); unknown++) {
                var swap = problem.places.search(unknown, problem, BROAD);
                var cheapest = problem.cheapest(unknown);

                assertThat(swap.map(problem::price))
                        .as("seed %d, %d", seed, unknown)
                        .isEqualTo(cheapest);
                found += swap.isPresent() ? 1 : 0;
                none += swap.isPresent() ? 0 : 1;
                int asked = unknown;
                swap.ifPresent(one -> assertThat(one.unknowns()).contains(asked));
            }
        }
        assertThat(found).isGreaterThan(500);
        assertThat(none).isGreaterThan(20);
    }

    /** A quick look keeps few ways in sight, so it may miss the cheapest, but not by much. */
    @Test
    void aQuickLookFindsOneThatIsNearlyAsCheap() {
        long quick = 0;
        long cheapest = 0;
        for (int seed = 0; seed < 40; seed++) {
            var problem = new Problem(table(seed), seed);
            for (int unknown = 0; unknown < problem.unknowns.size(); unknown++) {
                var swap = problem.places.search(unknown, problem, 1);
                if (swap.isPresent()) {
                    quick += problem.price(swap.get());
                    cheapest += problem.cheapest(unknown).orElseThrow();
                }
            }
        }
        assertThat(quick).isGreaterThanOrEqualTo(cheapest).isLessThan(cheapest + cheapest / 20);
    }

    @Test
    void aBlockHasTheCheapestCodesAndTheirTotals() {
        var problem = new Problem(square(), 0);
        Arrays.fill(problem.prices, 50);
        for (int cell = 0; cell < problem.tables.size(); cell++) {
            var codes = problem.tables.table(cell).layout().codes(cell);
            if (codes.contains("b3") || codes.contains("a2")) {
                problem.prices[problem.unknown(cell)] = 1;
            }
        }

        var narrow = problem.places.block(problem.unknown("a0", "b0"), problem, 1);
        var wide = problem.places.block(problem.unknown("a0", "b0"), problem, 16);

        assertThat(names(problem, narrow))
                .contains("a0 b0", "a0 b3", "a2 b0", "a2 b3", "a2 TOT", "TOT b3", "TOT TOT")
                .doesNotContain("a1 b0", "a0 b1", "a1 b1");
        assertThat(wide.cardinality()).isEqualTo(problem.unknowns.size());
    }

    private static List<String> names(Problem problem, BitSet block) {
        return block.stream()
                .map(unknown -> problem.unknowns.sums().cellOf(unknown))
                .mapToObj(cell ->
                        String.join(" ", problem.tables.table(cell).layout().codes(cell)))
                .toList();
    }

    private static Table square() {
        var builder = Table.counts("square", List.of(flat("a", 4), flat("b", 4)));
        for (int i = 1; i <= 4; i++) {
            for (int j = 1; j <= 4; j++) {
                builder.add(new int[] {i, j}, 10);
            }
        }
        return builder.build();
    }

    private static Table table(long seed) {
        var random = new Random(seed);
        List<Dimension> dimensions =
                new ArrayList<>(List.of(tree(3 + random.nextInt(3)), flat("b", 2 + random.nextInt(3))));
        if (random.nextBoolean()) {
            dimensions.add(flat("c", 2));
        }
        var builder = Table.counts("t", dimensions);
        fill(builder, dimensions, new int[0], random);
        return builder.build();
    }

    private static void fill(TableBuilder builder, List<Dimension> dimensions, int[] place, Random random) {
        if (place.length == dimensions.size()) {
            if (Arrays.stream(place).sum() % 7 == 0 || random.nextInt(8) > 0) {
                builder.add(place, 1 + random.nextInt(20));
            }
            return;
        }
        var dimension = dimensions.get(place.length);
        for (int code = 0; code < dimension.size(); code++) {
            if (dimension.isLeaf(code)) {
                int[] longer = Arrays.copyOf(place, place.length + 1);
                longer[place.length] = code;
                fill(builder, dimensions, longer, random);
            }
        }
    }

    private static Dimension tree(int leaves) {
        Map<String, String> parents = new TreeMap<>();
        for (int leaf = 0; leaf < leaves; leaf++) {
            parents.put("a" + leaf, "g" + leaf / 2);
            parents.put("g" + leaf / 2, "all");
        }
        return Dimension.hierarchy("a", parents);
    }

    /** A table of which all may be hidden, each cell at a price of its own, and some not at all. */
    private static final class Problem implements SwapSearch.Wish {

        private final LinkedTables tables;
        private final Unknowns unknowns;
        private final Needs needs;
        private final Places places;
        private final long[] prices;
        private final Accumulator accumulator = new Accumulator();

        Problem(Table table, long seed) {
            this.tables = LinkedTables.of(table);
            var assembly = new Assembly(tables, Protection.ofAtLeast(3));
            this.unknowns = Unknowns.of(assembly.question());
            this.needs = assembly.needs(unknowns);
            this.places = assembly.places(unknowns, needs);
            var random = new Random(seed);
            this.prices = random.longs(unknowns.size(), 1, 1_000)
                    .map(price -> price < 60 ? Strands.NEVER : price)
                    .toArray();
        }

        @Override
        public long price(int unknown) {
            return prices[unknown];
        }

        @Override
        public boolean isMet(long forth, long back) {
            return forth + back >= 2;
        }

        int unknown(int cell) {
            return unknowns.sums().unknownOf(cell);
        }

        int unknown(String... codes) {
            return unknown(tables.table(0).layout().find(List.of(codes)).orElseThrow());
        }

        long price(Swap swap) {
            return IntStream.of(swap.unknowns()).mapToLong(this::price).sum();
        }

        /** The price of the cheapest swap there is through an unknown. */
        Optional<Long> cheapest(int unknown) {
            var layout = tables.table(0).layout();
            int cell = unknowns.sums().cellOf(unknown);
            List<Map<Integer, Integer>> products = List.of(Map.of(0, 1));
            int stride = 1;
            for (int d = layout.dimensions().size() - 1; d >= 0; d--) {
                var ways = new Strands(layout.dimensions().get(d)).through(layout.code(cell, d), at -> 0, 100);
                products = times(products, ways, stride);
                stride *= layout.dimensions().get(d).size();
            }
            return products.stream()
                    .flatMap(product -> swap(product).stream())
                    .map(this::price)
                    .min(Long::compare);
        }

        private static List<Map<Integer, Integer>> times(
                List<Map<Integer, Integer>> products, List<Strand> ways, int stride) {
            List<Map<Integer, Integer>> longer = new ArrayList<>();
            for (var product : products) {
                for (var way : ways) {
                    Map<Integer, Integer> next = new TreeMap<>();
                    product.forEach((place, sign) -> IntStream.range(0, way.codes().length)
                            .forEach(i -> next.put(place + stride * way.codes()[i], sign * way.signs()[i])));
                    longer.add(next);
                }
            }
            return longer;
        }

        /** The product as a swap; empty where it changes what cannot change, or too little. */
        private Optional<Swap> swap(Map<Integer, Integer> product) {
            var layout = tables.table(0).layout();
            Map<Integer, Long> moves = new TreeMap<>();
            for (var change : product.entrySet()) {
                int[] at = new int[layout.dimensions().size()];
                int left = change.getKey();
                for (int d = at.length - 1; d >= 0; d--) {
                    at[d] = left % layout.dimensions().get(d).size();
                    left /= layout.dimensions().get(d).size();
                }
                var cell = layout.find(at);
                if (cell.isEmpty()
                        || unknown(cell.getAsInt()) < 0
                        || price(unknown(cell.getAsInt())) == Strands.NEVER) {
                    return Optional.empty();
                }
                moves.putIfAbsent(unknown(cell.getAsInt()), (long) change.getValue());
            }
            var swap = new Swap(
                    moves.keySet().stream().mapToInt(Integer::intValue).toArray(),
                    moves.values().stream().mapToLong(Long::longValue).toArray());
            boolean met = isMet(swap.forth(needs.least()), swap.back(needs.least()));
            return met && swap.keepsAll(unknowns.sums(), accumulator) ? Optional.of(swap) : Optional.empty();
        }
    }
}
