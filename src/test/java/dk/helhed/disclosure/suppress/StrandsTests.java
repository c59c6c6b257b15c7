package dk.helhed.disclosure.suppress;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.disclosure.table.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The ways of one dimension, against all ways there are, tried one by one. */
class StrandsTests {

    @Test
    void theCheapestWaysAreFoundAndEachKeepsTheSumsOfTheDimension() {
        int found = 0;
        for (int seed = 0; seed < 120; seed++) {
            var random = new Random(seed);
            var dimension = dimension(random);
            var strands = new Strands(dimension);
            for (int code = 0; code < dimension.size(); code++) {
                long[] prices = prices(random, dimension);
                prices[code] = 0;
                var ways = strands.through(code, at -> prices[at], 1);
                var all = all(dimension, code, prices);
                assertThat(ways.stream().mapToLong(way -> price(way, prices)))
                        .as("seed %d, code %d", seed, code)
                        .containsExactlyElementsOf(all.stream().limit(20).toList());
                for (var way : ways) {
                    assertThat(way.codes()[0]).isEqualTo(code);
                    assertThat(way.signs()[0]).isOne();
                    assertSumsHold(dimension, way);
                }
                found += ways.size();
            }
        }
        assertThat(found).isGreaterThan(1_500);
    }

    @Test
    void aWiderLookFindsMoreWays() {
        var codes = IntStream.range(0, 40).mapToObj(Integer::toString).toList();
        var strands = new Strands(Dimension.flat("d", codes));

        assertThat(strands.through(3, at -> at, 1)).hasSize(20);
        assertThat(strands.through(3, at -> at, 2)).hasSize(40);
        assertThat(strands.through(0, at -> at, 1)).hasSize(6);
        assertThat(strands.through(0, at -> at, 2)).hasSize(12);
    }

    /** What is added to the codes below a total is added to the total. */
    private static void assertSumsHold(Dimension dimension, Strand way) {
        int[] signs = new int[dimension.size()];
        for (int i = 0; i < way.codes().length; i++) {
            assertThat(signs[way.codes()[i]]).isZero();
            signs[way.codes()[i]] = way.signs()[i];
        }
        for (int code = 0; code < signs.length; code++) {
            if (!dimension.isLeaf(code)) {
                assertThat(IntStream.of(dimension.children(code))
                                .map(below -> signs[below])
                                .sum())
                        .isEqualTo(signs[code]);
            }
        }
    }

    private static long price(Strand way, long[] prices) {
        return IntStream.of(way.codes()).mapToLong(code -> prices[code]).sum();
    }

    /** The prices of all ways: down to each leaf below, and away from each leaf elsewhere or none. */
    private static List<Long> all(Dimension dimension, int code, long[] prices) {
        List<long[]> downs = new ArrayList<>();
        List<long[]> aways = new ArrayList<>();
        aways.add(LongStream.of(path(dimension, code)).skip(1).toArray());
        for (int leaf = 0; leaf < dimension.size(); leaf++) {
            if (dimension.isLeaf(leaf)) {
                long[] path = path(dimension, leaf);
                if (LongStream.of(path).anyMatch(at -> at == code)) {
                    downs.add(LongStream.of(path).takeWhile(at -> at != code).toArray());
                } else {
                    aways.add(difference(path, path(dimension, code)));
                }
            }
        }
        List<Long> all = new ArrayList<>();
        for (long[] down : downs) {
            for (long[] away : aways) {
                long price = prices[code]
                        + LongStream.concat(LongStream.of(down), LongStream.of(away))
                                .map(at -> prices[(int) at])
                                .sum();
                if (price < Strands.NEVER) {
                    all.add(price);
                }
            }
        }
        return all.stream().sorted().toList();
    }

    /** A code and all totals above it. */
    private static long[] path(Dimension dimension, int code) {
        var path = LongStream.builder();
        for (int at = code; at >= 0; at = dimension.parent(at)) {
            path.add(at);
        }
        return path.build().toArray();
    }

    private static long[] difference(long[] one, long[] other) {
        return LongStream.concat(
                        LongStream.of(one).filter(at -> Arrays.stream(other).noneMatch(each -> each == at)),
                        LongStream.of(other)
                                .skip(1)
                                .filter(at -> Arrays.stream(one).noneMatch(each -> each == at)))
                .toArray();
    }

    private static Dimension dimension(Random random) {
        Map<String, String> parents = new TreeMap<>();
        for (int leaf = 0; leaf < 2 + random.nextInt(4); leaf++) {
            parents.put("c" + leaf, "g" + random.nextInt(3));
        }
        List.copyOf(parents.values()).forEach(group -> parents.put(group, "h" + random.nextInt(2)));
        parents.values().stream()
                .filter(group -> group.startsWith("h"))
                .distinct()
                .toList()
                .forEach(group -> parents.put(group, "all"));
        return Dimension.hierarchy("d", parents);
    }

    private static long[] prices(Random random, Dimension dimension) {
        return IntStream.range(0, dimension.size())
                .mapToLong(code -> random.nextInt(7) == 0 ? Strands.NEVER : random.nextInt(50))
                .toArray();
    }
}
