package dk.helhed.analytics;

import dk.helhed.analytics.bitmap.BitmapEngine;
import dk.helhed.analytics.cube.CubeException;
import dk.helhed.analytics.cube.CubeRequest;
import dk.helhed.analytics.cube.Progress;
import dk.helhed.analytics.dimension.Level;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import dk.helhed.analytics.sql.SqlEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The engines for deliveries. Bitmaps are the rule: they are kept below the directory of the deliveries, for all programs that share
 * it, and even the first answer from them comes sooner than SQL's. What they cannot hold is counted by SQL.
 */
@Component
class CubeEngines {

    /** Refusals of the bitmap engine for want of room in the numbers of its cells. */
    private static final Set<String> NO_ROOM = Set.of("cube.too-many-dimensions", "cube.too-many-members");

    private final Path spill;
    private final BitmapEngine bitmaps;
    private final SqlEngine sql;

    CubeEngines(AnalyticsSettings settings) {
        var indexes = settings.directory().resolve(".index").toAbsolutePath();
        this.spill = indexes.resolve("spill");
        var limits = new DuckDbLimits(settings.memory(), settings.threads(), spill);
        this.bitmaps = BitmapEngine.keeping(indexes, settings.indexSpace().toBytes(), limits);
        this.sql = SqlEngine.onFiles(limits);
    }

    /** @param usual what else the rows are likely to be counted by, see {@link BitmapEngine#count(CubeRequest, List, Progress)} */
    CountedCube count(CubeRequest request, List<Level> usual, Progress progress) {
        try {
            Files.createDirectories(spill);
            return new CountedCube(bitmaps.count(request, usual, progress), CountedCube.BITMAP);
        } catch (CubeException refused) {
            if (NO_ROOM.contains(refused.problem().key())) {
                return new CountedCube(sql.count(request, progress), CountedCube.SQL);
            }
            throw refused;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
