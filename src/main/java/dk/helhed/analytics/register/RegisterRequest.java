package dk.helhed.analytics.register;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files of register rows to take in as one delivery.
 *
 * @param dataset its name
 * @param description what the rows hold, as YAML; null for what is known already
 * @param importedBy the account that asks for it
 * @param dryRun check everything, store nothing
 */
public record RegisterRequest(
        List<Path> files, String dataset, @Nullable String description, String importedBy, boolean dryRun) {

    public RegisterRequest {
        files = List.copyOf(files);
    }
}
