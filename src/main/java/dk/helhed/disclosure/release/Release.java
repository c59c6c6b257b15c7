package dk.helhed.disclosure.release;

import dk.helhed.disclosure.file.ReadTable;
import dk.helhed.disclosure.file.SafeTable;
import java.util.List;
import java.util.SequencedMap;

/**
 * Protected tables that are ready to be written, and the report about them.
 *
 * @param tables in the order of the order
 * @param read the tables as they were read, in the same order
 * @param findings the cells that can be known too well although all was done; none where the release is safe
 * @param report what there is to tell, by name; the same bytes for the same input and settings
 */
public record Release(
        List<SafeTable> tables, List<ReadTable> read, List<String> findings, SequencedMap<String, Object> report) {

    public Release {
        tables = List.copyOf(tables);
        read = List.copyOf(read);
        findings = List.copyOf(findings);
    }

    /** Whether nothing hidden or changed can be computed. */
    public boolean isSafe() {
        return findings.isEmpty();
    }
}
