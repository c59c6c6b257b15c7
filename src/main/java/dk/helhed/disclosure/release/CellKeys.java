package dk.helhed.disclosure.release;

import dk.helhed.disclosure.cellkey.RateKeys;
import dk.helhed.disclosure.cellkey.RecordKeys;
import dk.helhed.disclosure.cellkey.SecretKeys;
import dk.helhed.disclosure.file.ReadTable;
import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.Fault;
import dk.helhed.disclosure.table.Table;
import java.util.Optional;

/** The keys of the cells of a table that is to have noise: from its file, or made of a secret. */
final class CellKeys {

    private CellKeys() {}

    static long[] of(Input input, Optional<byte[]> secret) {
        if (input.order().wish().key().isPresent()) {
            return ofFile(input);
        }
        var keys = new RecordKeys(secret.orElseThrow(() -> new DisclosureException(Fault.PROTECTS_NOTHING)));
        return input.share()
                .map(share -> RateKeys.of(
                        input.table(),
                        share.part(),
                        SecretKeys.ofPart(share.part(), share.whole(), keys),
                        share.whole(),
                        SecretKeys.of(share.whole(), keys)))
                .orElseGet(() -> SecretKeys.of(input.table(), keys));
    }

    private static long[] ofFile(Input input) {
        if (input.share().isEmpty()) {
            return keys(input.read(), input.table());
        }
        var share = input.share().get();
        return RateKeys.of(
                input.table(),
                share.part(),
                keys(input.read(), share.part()),
                share.whole(),
                keys(share.read(), share.whole()));
    }

    /** The keys of the cells, which must be those that were read. */
    private static long[] keys(ReadTable read, Table table) {
        if (read.keys().length != table.size()) {
            throw new DisclosureException(Fault.WRONG_WIDTH, table.size(), read.keys().length);
        }
        return read.keys();
    }
}
