package dk.helhed.opendata.api;

import dk.helhed.barometer.Batch;
import dk.helhed.pages.Page;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One import.
 *
 * @param rows address of the file with all its rows
 */
record BatchAnswer(
        int batch,
        Instant importedAt,
        String importedBy,
        String fileName,
        String sha256,
        @Nullable String source,
        @Nullable String published,
        int taken,
        int refused,
        String rows) {

    static BatchAnswer of(Batch batch, Page page) {
        return new BatchAnswer(
                batch.number(),
                batch.importedAt(),
                batch.importedBy(),
                batch.fileName(),
                batch.sha256(),
                batch.source(),
                Codes.of(batch.published()),
                batch.taken(),
                batch.refused(),
                page.link("/batches/" + batch.number() + ".csv"));
    }
}
