package dk.helhed.opendata;

import java.util.List;

/** The addresses that programs read: the API, and every page's files. */
final class OpenAddresses {

    private static final String FILE = "\\.(?:csv|xlsx|json|svg)}";

    static final List<String> PATTERNS =
            List.of("/api/**", "/{page:omraade|maal|indikator|batches|tabel}/{file:.+" + FILE, "/{map:kort" + FILE);

    private OpenAddresses() {}
}
