package dk.helhed.projects.result;

import dk.helhed.access.Objection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what is missing before an effort counts as evaluated. */
final class Judged {

    private Judged() {}

    /**
     * What is missing, criterion by criterion.
     *
     * @param since when the effort last began to run, for an extended one is judged anew; null if that is not known
     */
    static List<Objection> obstacles(List<CriterionResult> results, @Nullable Instant since) {
        return results.isEmpty()
                ? List.of(Objection.of("/plan/kriterium/ny", "effort.result.missing.criteria"))
                : results.stream()
                        .flatMap(result -> key(result, since).map(key -> objection(result, key)).stream())
                        .toList();
    }

    private static Optional<String> key(CriterionResult result, @Nullable Instant since) {
        var judgement = result.judgement();
        if (judgement == null) {
            return Optional.of("effort.result.missing.judgement");
        }
        if (since != null && judgement.at().isBefore(since)) {
            return Optional.of("effort.result.missing.again");
        }
        return judgement.verdict() != Verdict.NOT_MEASURABLE
                        && result.findings().isEmpty()
                ? Optional.of("effort.result.missing.measurement")
                : Optional.empty();
    }

    private static Objection objection(CriterionResult result, String key) {
        var path = "/resultater/kriterium/" + result.criterion().id() + "/vurdering";
        return Objection.of(path, key, result.number());
    }
}
