package dk.helhed.policies;

import dk.helhed.policies.document.PolicyDocument;
import dk.helhed.tables.FileProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The line of versions of a municipality's policy: what replaces what. */
final class VersionLine {

    private final PolicyRepository repository;

    VersionLine(PolicyRepository repository) {
        this.repository = repository;
    }

    /** Whether the version as it stands cannot be taken in again. */
    static Optional<FileProblem> obstacle(PolicyDocument policy, @Nullable StoredPolicy before) {
        if (before == null || before.stage() == Stage.DRAFT) {
            return Optional.empty();
        }
        return problem(
                "policy",
                before.stage() == Stage.ADOPTED ? "policy.file.adopted" : "policy.file.being-asked",
                policy.id());
    }

    /** Whether it cannot stand in the line of versions where it wants to stand. */
    Optional<FileProblem> obstacle(PolicyDocument policy) {
        var replaces = policy.head().replaces();
        if (replaces == null) {
            return Optional.empty();
        }
        var replaced = repository.find(replaces);
        if (replaced.isEmpty()) {
            return problem("replaces", "policy.file.replaces-unknown", replaces);
        }
        if (!replaced.get().municipality().equals(policy.head().municipality())) {
            return problem(
                    "replaces",
                    "policy.file.replaces-other",
                    replaces,
                    replaced.get().municipality());
        }
        var successor = replaced.get().successor();
        if (successor != null && !successor.equals(policy.id())) {
            return problem("replaces", "policy.file.replaces-replaced", replaces, successor);
        }
        return isCircle(policy.id(), replaced.get())
                ? problem("replaces", "policy.file.replaces-circle", policy.id(), replaces)
                : Optional.empty();
    }

    private boolean isCircle(String id, StoredPolicy start) {
        var seen = new HashSet<String>();
        var next = Optional.of(start);
        while (next.isPresent() && seen.add(next.get().id())) {
            if (next.get().id().equals(id)) {
                return true;
            }
            next = Optional.ofNullable(next.get().replaces()).flatMap(repository::find);
        }
        return next.isPresent();
    }

    /** The line where the field stands, or the indicator it belongs to; the first one if it stands nowhere. */
    static int lineOf(String text, String path) {
        var indicator = path.replaceFirst("indicators\\[(.*)].*", "code: $1");
        var lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                        .filter(number -> lines.get(number).startsWith(path + ":")
                                || lines.get(number).endsWith(indicator))
                        .findFirst()
                        .orElse(0)
                + 1;
    }

    private static Optional<FileProblem> problem(String path, String key, Object... arguments) {
        return Optional.of(new FileProblem(1, path, key, List.of(arguments)));
    }
}
