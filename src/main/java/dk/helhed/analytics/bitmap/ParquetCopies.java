package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.Rows;
import dk.helhed.analytics.duckdb.DuckDb;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import dk.helhed.analytics.expression.Columns;
import dk.helhed.analytics.sql.FileRows;
import dk.helhed.tables.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;

/** Text files as Parquet, in which rows have numbers and can be read from the middle: copied once, kept beside the indexes. */
final class ParquetCopies {

    private final KeptFolders folders;
    private final DuckDbLimits limits;

    ParquetCopies(KeptFolders folders, DuckDbLimits limits) {
        this.folders = folders;
        this.limits = limits;
    }

    /** The file itself if it is Parquet, else its copy. */
    Path of(Path file, Columns columns) throws IOException {
        if (FileRows.isParquet(file)) {
            return file;
        }
        var identity = RowFile.of(file, columns).identity() + columns;
        var folder = folders.of(Sha256.of(identity));
        var copy = folder.resolve("rows.parquet");
        if (!Files.exists(copy)) {
            Files.createDirectories(folder);
            write(file, columns, copy);
        }
        folders.use(folder);
        return copy;
    }

    private void write(Path file, Columns columns, Path copy) throws IOException {
        var unfinished = copy.resolveSibling(UUID.randomUUID() + IndexFileOutput.UNFINISHED);
        try (var duck = DuckDb.open(limits)) {
            var rows = FileRows.from(duck, new Rows.Files(List.of(file), columns));
            duck.execute("copy (select * from " + rows + ") to "
                    + DuckDb.text(unfinished.toAbsolutePath().toString()) + " (format parquet)");
            Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
