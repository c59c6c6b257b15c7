package dk.helhed.policies;

import dk.helhed.pages.BadAddressException;
import dk.helhed.pages.Dialects;
import dk.helhed.tables.CsvOutput;
import dk.helhed.tables.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Answers with a table as comma-separated text. */
public final class CsvFile {

    private CsvFile() {}

    /**
     * The file as an answer that is saved under the name.
     *
     * @param dialect null for the standard one
     * @throws BadAddressException for an unknown one
     */
    public static ResponseEntity<byte[]> answer(String name, Table table, @Nullable String dialect) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CsvOutput.CONTENT_TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(CsvOutput.of(table, Dialects.named(dialect)));
    }
}
