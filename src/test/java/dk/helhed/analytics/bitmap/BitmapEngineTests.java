package dk.helhed.analytics.bitmap;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.analytics.cube.Cube;
import dk.helhed.analytics.cube.CubeRequest;
import dk.helhed.analytics.cube.Progress;
import dk.helhed.analytics.cube.Rows;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BitmapEngineTests {

    @TempDir
    private Path directory;

    @ParameterizedTest(name = "{4} cubes of {1} rows in {2} files, counted by {3} threads")
    @CsvSource({"1, 300, 1, 1, 25", "2, 3000, 2, 2, 12", "3, 1, 1, 2, 8", "4, 90, 3, 2, 12"})
    void everyCellIsAsCountedByHand(int seed, int count, int files, int threads, int rounds) {
        var random = new Random(seed);
        var data = RandomRows.of(random, count);
        var engine = engine("index", threads);
        var requests = new RandomRequests(random, files(data, files));
        for (var round = 0; round < rounds; round++) {
            assertSame(requests.next(), engine, data);
        }
    }

    private static void assertSame(CubeRequest request, BitmapEngine engine, RandomRows data) {
        var cube = engine.count(request, Progress.UNSEEN);
        var expected = new CountedByHand(data.rows()).count(request, Progress.UNSEEN);
        assertThat(cube.axes()).as("%s", request).isEqualTo(expected.axes());
        assertThat(cells(cube)).as("%s", request).isEqualTo(cells(expected));
        for (var tally : request.tallies()) {
            assertThat(cube.counts(tally).denominators())
                    .as("%s of %s", tally, request)
                    .isEqualTo(expected.counts(tally).denominators());
            assertThat(cube.counts(tally).numerators())
                    .as("%s of %s", tally, request)
                    .isEqualTo(expected.counts(tally).numerators());
        }
    }

    private static List<List<String>> cells(Cube cube) {
        return java.util.stream.IntStream.range(0, cube.cells())
                .mapToObj(
                        cell -> java.util.stream.IntStream.range(0, cube.axes().size())
                                .mapToObj(axis -> cube.label(axis, cell))
                                .toList())
                .toList();
    }

    private BitmapEngine engine(String index, int threads) {
        return new BitmapEngine(directory.resolve(index), new DuckDbLimits("256MB", 1, directory), threads);
    }

    private Rows files(RandomRows data, int files) {
        var paths = new java.util.ArrayList<Path>();
        for (var file = 0; file < files; file++) {
            var path = directory.resolve("rows" + file + ".parquet");
            var all = data.rows();
            RandomRows.write(all.subList(all.size() * file / files, all.size() * (file + 1) / files), path);
            paths.add(path);
        }
        return new Rows.Files(paths, RandomRows.COLUMNS);
    }
}
