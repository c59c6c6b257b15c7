package dk.helhed.opendata;

import java.util.List;

/** The addresses that programs read: the API, and every page's files. */
final class OpenAddresses {

    private static final String FILE = "\\.(?:csv|xlsx|json|svg)}";

    static final List<String> PATTERNS =
            List.of("/api/**", "/{page:omraade|maal|indikator|batches|tabel}/{file:.+" + FILE, "/{map:kort" + FILE);

    private static final List<String> OF_TABLES = List.of("/tabel/", "/api/v1/tables");

    private OpenAddresses() {}

    /** Whether it is one of released tables. */
    static boolean isOfTables(String path) {
        return OF_TABLES.stream().anyMatch(path::startsWith);
    }
}
