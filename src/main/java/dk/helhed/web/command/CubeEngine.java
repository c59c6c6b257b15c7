package dk.helhed.web.command;

import dk.helhed.analytics.bitmap.BitmapEngine;
import dk.helhed.analytics.cube.Engine;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import dk.helhed.analytics.sql.SqlEngine;

/** The engines that can be asked for by name, as the command line writes it. */
enum CubeEngine {
    sql {
        @Override
        Engine with(DuckDbLimits limits) {
            return SqlEngine.onFiles(limits);
        }
    },
    bitmap {
        @Override
        Engine with(DuckDbLimits limits) {
            return BitmapEngine.keeping(limits.spill().resolve("index"), limits);
        }
    };

    abstract Engine with(DuckDbLimits limits);
}
