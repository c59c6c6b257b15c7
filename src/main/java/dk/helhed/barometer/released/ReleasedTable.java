package dk.helhed.barometer.released;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A table of protected figures that was approved for everybody.
 *
 * @param sha256 of settings, what went in and what came out
 * @param withdrawn when and why it was withdrawn; null if it stands
 */
public record ReleasedTable(
        UUID id,
        Label title,
        ProtectionSettings settings,
        TableContent content,
        String sha256,
        Instant approvedAt,
        @Nullable Withdrawal withdrawn) {

    /** That a table was taken back. Its figures are no longer shown. */
    public record Withdrawal(Instant at, String reason) {}

    /** The path of its page. */
    public String path() {
        return "/tabel/" + id;
    }

    /** Where its dimension of the kind stands. */
    Optional<Integer> place(TableDimension.Kind kind) {
        for (int place = 0; place < content.dimensions().size(); place++) {
            if (content.dimensions().get(place).kind() == kind) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }
}
