package dk.helhed.analytics.bitmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.Alongside;
import dk.helhed.analytics.cube.CancelledException;
import dk.helhed.analytics.cube.CountedRows;
import dk.helhed.analytics.cube.CubeRequest;
import dk.helhed.analytics.cube.Progress;
import dk.helhed.analytics.cube.RandomRegister;
import dk.helhed.analytics.cube.Rows;
import dk.helhed.analytics.definition.Definition;
import dk.helhed.analytics.dimension.Dimension;
import dk.helhed.analytics.dimension.Filter;
import dk.helhed.analytics.dimension.Grouping;
import dk.helhed.analytics.dimension.Level;
import dk.helhed.analytics.duckdb.DuckDb;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Condition;
import dk.helhed.analytics.expression.Kind;
import dk.helhed.analytics.expression.Literal;
import dk.helhed.analytics.expression.TestRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What is kept from one request to the next, and what becomes of it when it is lost, damaged or out of date. */
@Alongside
class KeptIndexTests {

    private static final List<Dimension> DIMENSIONS = List.of(
            Dimension.of(new Column("municipality", Kind.WHOLE)), Dimension.of(new Column("origin", Kind.TEXT)));

    @TempDir
    private Path directory;

    private final RandomRegister register = new RandomRegister(3);
    private final List<Definition> definitions = register.definitions(6);
    private final List<TestRow> rows = new ArrayList<>(register.rows(200));
    private final Scans scans = new Scans();
    private Map<Path, Object> written = Map.of();
    private Path index;
    private Rows.Files files;

    @BeforeEach
    void write() throws Exception {
        index = directory.resolve("index");
        files = RandomRegister.write(rows, directory, 2);
    }

    @Test
    void whatIsKnownIsNotReadAgainNotEvenByANewProgram() throws IOException {
        var engine = engine();

        assertCounts(engine, 2);
        assertCounts(engine, 0);
        assertCounts(engine(), 0);
    }

    @Test
    void allFilesTogetherAreReadInOneScanAndOnlyWhatIsLackingOfThem() throws IOException {
        var engine = engine();
        engine.count(new CubeRequest(part(files, 0), DIMENSIONS, definitions), scans);
        engine.count(request(new RandomRegister(99).definitions(3)), scans);

        assertThat(filesRead()).isEqualTo(3);
        assertThat(scans.ended).hasValue(2);
    }

    @Test
    void whoWaitsForAnotherScanCanCancel() throws Exception {
        var folders = new KeptFolders(index, Long.MAX_VALUE, InstantSource.system());
        try (var lock = BuildingLock.of(folders, scans);
                var other = Executors.newSingleThreadExecutor()) {
            assertThat(lock).isNotNull();
            var waiting = other.submit(() -> engine().count(request(definitions), new Cancelled()));

            assertThatThrownBy(waiting::get).hasCauseInstanceOf(CancelledException.class);
        }
        assertCounts(engine(), 2);
    }

    @Test
    void aNewConditionIsReadOnceAndAnotherFigureOfKnownOnesNotAtAll() throws IOException {
        var engine = engine();
        engine.count(request(definitions), scans);
        assertThat(filesRead()).isEqualTo(2);

        engine.count(request(definitions.subList(1, 3)), scans);
        assertThat(filesRead()).isZero();

        var more = new RandomRegister(99).definitions(3);
        engine.count(request(more), scans);
        assertThat(filesRead()).isEqualTo(2);
        engine.count(request(more), scans);
        assertThat(filesRead()).isZero();
    }

    @Test
    void fewerDimensionsAndFiltersAreCountedFromTheSameIndex() throws IOException {
        var engine = engine();
        assertCounts(engine, 2);
        for (var dimensions : List.of(
                List.<Dimension>of(), DIMENSIONS.subList(0, 1), DIMENSIONS.subList(1, 2), DIMENSIONS.reversed())) {
            assertCounts(engine, new CubeRequest(files, dimensions, definitions), 0);
        }
        var worlds = new Grouping.Groups(Map.of("south", List.of(new Literal.Text(""), new Literal.Text("it's"))));
        var world = new Level("world", new Column("origin", Kind.TEXT), worlds);
        var bands = new Level("part", new Column("municipality", Kind.WHOLE), new Grouping.Bands(List.of(2L, 5L)));
        var filters = List.of(new Filter(world, List.of("south")), new Filter(bands, List.of("2-4", Level.MISSING)));
        for (var dimensions : List.of(DIMENSIONS, List.of(new Dimension("two", List.of(bands, world))))) {
            assertCounts(engine, new CubeRequest(files, dimensions, definitions, Condition.everyRow(), filters), 0);
        }
    }

    @Test
    void anIndexByWhatIsUsualServesOtherRequestsToo() throws IOException {
        var all = RandomRegister.allDimensions();
        var usual = all.stream().flatMap(one -> one.levels().stream()).toList();
        var fresh = BitmapEngine.keeping(index, limits());
        fresh.count(request(definitions), usual, scans);
        assertThat(filesRead()).isEqualTo(2);

        for (var engine : List.of(fresh, BitmapEngine.keeping(index, limits()))) {
            for (var dimension : all) {
                var request = new CubeRequest(files, List.of(dimension), definitions);

                assertThat(CountedRows.of(engine.count(request, usual, scans), definitions)
                                .cells())
                        .isEqualTo(CountedRows.of(request, rows).cells());
                assertThat(filesRead()).isZero();
            }
        }
    }

    @Test
    void aFurtherFileIsAddedWithoutReadingTheOthers() throws Exception {
        var engine = engine();
        assertCounts(engine, 2);
        var more = register.rows(50);
        var third = RandomRegister.write(more, Files.createDirectory(directory.resolve("more")), 1);
        var paths = new ArrayList<>(files.files());
        paths.addAll(third.files());
        files = new Rows.Files(paths, RandomRegister.COLUMNS);
        rows.addAll(more);

        assertCounts(engine, 1);
    }

    @Test
    void aDamagedFileOfTheIndexIsMadeAnew() throws IOException {
        engine().count(request(definitions), scans);
        filesRead();
        for (var file : indexFiles()) {
            var bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);

            assertCounts(engine(), 1);
            assertCounts(engine(), 0);
        }
    }

    @Test
    void whatAKilledProgramLeftIsNoHindrance() throws IOException {
        engine().count(request(definitions), scans);
        filesRead();
        var finished = indexFiles();
        Files.write(finished.getFirst().resolveSibling("0-100.cells.x" + IndexFileOutput.UNFINISHED), new byte[9]);
        Files.write(finished.getFirst().resolveSibling("nonsense.cells"), new byte[9]);
        Files.delete(finished.getLast());

        assertCounts(engine(), 1);
    }

    @Test
    void theIndexMayBeThrownAwayWhileItIsInUse() throws IOException {
        var engine = engine();
        assertCounts(engine, 2);
        FileSystemUtils.deleteRecursively(index);

        assertCounts(engine, 0);
        engine.count(request(new RandomRegister(5).definitions(4)), scans);
        assertThat(filesRead()).isEqualTo(2);
        assertCounts(engine, 0);
    }

    @Test
    void whatHasNotBeenUsedForLongestIsThrownAwayWhenSpaceIsShort() throws Exception {
        files = RandomRegister.write(rows, directory, 1);
        engine().count(request(definitions), scans);
        var space =
                indexFiles().stream().mapToLong(file -> file.toFile().length()).sum() * 5 / 2;
        var engine = BitmapEngine.keeping(index, space, limits());
        var first = request(definitions);
        var second = new CubeRequest(files, RandomRegister.allDimensions().subList(3, 4), definitions);
        var third = new CubeRequest(files, RandomRegister.allDimensions().subList(4, 5), definitions);
        filesRead();
        assertCounts(engine, second, 1);
        Thread.sleep(20);
        assertCounts(engine, first, 0);

        assertCounts(engine, third, 1);

        assertCounts(engine, first, 0);
        assertCounts(engine, third, 0);
        assertCounts(engine, second, 1);
    }

    @Test
    void rowsThatWereReplacedAreReadAgain() throws Exception {
        var engine = engine();
        assertCounts(engine, 2);
        rows.clear();
        rows.addAll(register.rows(90));
        files = RandomRegister.write(rows, directory, 2);

        assertCounts(engine, 2);
    }

    @Test
    void rowsThatAreNoLongerInTheirCellsAreFoundOutEvenIfTheFileLooksTheSame() throws IOException {
        var engine = engine();
        assertCounts(engine, 2);
        var file = RowFile.of(files.files().getFirst(), RandomRegister.COLUMNS);
        var keys = DIMENSIONS.stream()
                .flatMap(dimension -> dimension.levels().stream())
                .map(LevelKey::of)
                .toList();
        var kept = IndexDirectory.of(new KeptFolders(index, Long.MAX_VALUE, InstantSource.system()), file, keys);
        var old = kept.open().orElseThrow();
        var cells = old.slices().getFirst().cells();
        cells.numbers()[0]--;
        kept.clear();
        kept.writeCells(old.slices().getFirst().rows(), 100, old.levels(), cells);

        engine = engine();
        engine.count(request(definitions), scans);
        filesRead();
        assertCounts(engine, 0);
    }

    @Test
    void textIsCopiedOnceAndCountedAlike() throws IOException {
        var text = directory.resolve("rows.csv");
        try (var duck = DuckDb.open(limits())) {
            duck.execute("copy (select * from read_parquet(['%s', '%s'])) to '%s' (format csv, header true)"
                    .formatted(files.files().getFirst(), files.files().getLast(), text));
        }
        files = new Rows.Files(List.of(text), RandomRegister.COLUMNS);
        var engine = engine();

        engine.count(request(definitions), scans);
        assertThat(filesRead()).isEqualTo(1);
        engine.count(request(definitions), scans);
        assertThat(filesRead()).isZero();
    }

    @Test
    void cancellingLeavesNothingHalf() throws IOException {
        var engine = engine();

        assertThatThrownBy(() -> engine.count(request(definitions), new Cancelled()))
                .isInstanceOf(CancelledException.class);
        assertThat(indexFiles()).isEmpty();
        assertCounts(engine, 2);
    }

    private void assertCounts(BitmapEngine engine, int files) throws IOException {
        assertCounts(engine, request(definitions), files);
    }

    private void assertCounts(BitmapEngine engine, CubeRequest request, int files) throws IOException {
        assertThat(CountedRows.of(engine.count(request, scans), definitions).cells())
                .isEqualTo(CountedRows.of(request, rows).cells());
        assertThat(filesRead()).isEqualTo(files);
    }

    private static Rows.Files part(Rows.Files files, int index) {
        return new Rows.Files(files.files().subList(index, index + 1), files.columns());
    }

    private CubeRequest request(List<Definition> definitions) {
        return new CubeRequest(files, DIMENSIONS, definitions);
    }

    private BitmapEngine engine() {
        return BitmapEngine.keeping(index, limits());
    }

    private DuckDbLimits limits() {
        return new DuckDbLimits("512MB", 2, directory);
    }

    private List<Path> indexFiles() throws IOException {
        if (Files.notExists(index)) {
            return List.of();
        }
        try (var all = Files.walk(index)) {
            return all.filter(file -> file.toString().matches(".*\\.(cells|bits)"))
                    .sorted()
                    .toList();
        }
    }

    /** How many files were read since this was asked before: of each, bitmaps were written. */
    private int filesRead() throws IOException {
        var now = new HashMap<Path, Object>();
        for (var file : indexFiles()) {
            if (file.toString().endsWith(".bits")) {
                now.put(file, List.of(Files.getLastModifiedTime(file), Files.readAttributes(file, "unix:ino")));
            }
        }
        var read = now.entrySet().stream()
                .filter(file -> !file.getValue().equals(written.get(file.getKey())))
                .count();
        written = now;
        return (int) read;
    }

    /** Counts the scans that were brought to an end. */
    private static final class Scans implements Progress {

        private final AtomicInteger ended = new AtomicInteger();

        @Override
        public void reached(double share) {
            if (share == 1) {
                ended.incrementAndGet();
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    private static final class Cancelled implements Progress {

        @Override
        public void reached(double share) {}

        @Override
        public boolean isCancelled() {
            return true;
        }
    }
}
