package dk.helhed.web.command;

import dk.helhed.analytics.bitmap.BitmapEngine;
import dk.helhed.analytics.cube.Engine;
import dk.helhed.analytics.cube.Rows;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import dk.helhed.analytics.sql.FileRows;
import dk.helhed.analytics.sql.SqlEngine;
import dk.helhed.analytics.sql.TrinoCluster;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where the rows are that {@code helhed cube} counts: in files, or in a table of a Trino cluster. */
final class CubeSource {

    private static final String USER = "HELHED_TRINO_USER";
    private static final String PASSWORD = "HELHED_TRINO_PASSWORD";

    @Parameters(paramLabel = "FILE", arity = "0..*")
    private List<Path> files = List.of();

    @Option(names = "--trino", paramLabel = "URL")
    private @Nullable String trino;

    @Option(names = "--table", paramLabel = "TABLE")
    private @Nullable String table;

    @Option(names = "--engine", paramLabel = "ENGINE", defaultValue = "sql")
    private CubeEngine engine = CubeEngine.sql;

    @Option(names = "--index", paramLabel = "DIR")
    private @Nullable Path index;

    /** Whether one place is named, and can be looked into; says why when not. */
    boolean isPossible(Console console) {
        if (trino != null || table != null) {
            var whole = trino != null && table != null && files.isEmpty() && engine == CubeEngine.sql;
            return whole || console.refuse("console.cube.trino") == 0;
        }
        if (files.isEmpty()) {
            return console.refuse("console.cube.no-files") == 0;
        }
        if (index != null && (engine != CubeEngine.bitmap || !canKeepIn(index))) {
            return console.refuse("console.cube.index", index) == 0;
        }
        return files.stream().allMatch(console::canRead);
    }

    Rows rows(DuckDbLimits limits) {
        return trino == null || table == null
                ? FileRows.of(files, limits)
                : cluster(trino).rows(List.of(table.split("\\.", -1)));
    }

    Engine engine(DuckDbLimits limits) {
        if (trino != null) {
            return SqlEngine.onCluster(cluster(trino));
        }
        return index == null ? engine.with(limits) : BitmapEngine.keeping(index.toAbsolutePath(), limits);
    }

    private static boolean canKeepIn(Path directory) {
        var there =
                Files.exists(directory) ? directory : directory.toAbsolutePath().getParent();
        return there != null && Files.isDirectory(there) && Files.isWritable(there);
    }

    private static TrinoCluster cluster(String url) {
        var environment = System.getenv();
        return new TrinoCluster(url, environment.getOrDefault(USER, "helhed"), environment.getOrDefault(PASSWORD, ""));
    }
}
