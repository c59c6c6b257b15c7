package dk.helhed.barometer.release;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a release loses, and what could still be computed from it. For staff only.
 *
 * @param lines figures
 * @param hiddenLines figures that are hidden
 * @param cells counts behind the figures, each once
 * @param primary counts that are hidden for what they tell
 * @param secondary counts that are hidden to protect these
 * @param primaryPersons persons in the former; each total counts by itself
 * @param secondaryPersons the same of the latter
 * @param changed counts that are rounded to another number
 * @param largestChange of any count
 * @param findings the counts that could be known too well, each with what it could be; empty if it is safe
 * @param earlier tables that were published before and were reckoned with
 */
public record ReleaseReport(
        int lines,
        int hiddenLines,
        int cells,
        int primary,
        int secondary,
        long primaryPersons,
        long secondaryPersons,
        int changed,
        long largestChange,
        List<String> findings,
        List<UUID> earlier) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public ReleaseReport {
        findings = List.copyOf(findings);
        earlier = List.copyOf(earlier);
    }

    String written() {
        return JSON.writeValueAsString(this);
    }

    static ReleaseReport read(String json) {
        return Objects.requireNonNull(JSON.readValue(json, ReleaseReport.class));
    }
}
