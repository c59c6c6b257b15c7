package dk.helhed.policies;

import dk.helhed.policies.document.PolicyDocument;
import dk.helhed.policies.file.Measurable;
import dk.helhed.policies.file.PolicyFile;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What the stored policies say. A text is read once, and again only when it is another: its hash tells. */
@Component
class PolicyDocuments {

    private final PolicyRepository repository;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(String hash, PolicyDocument document) {}

    PolicyDocuments(PolicyRepository repository) {
        this.repository = repository;
    }

    PolicyDocument of(StoredPolicy stored) {
        var found = known.get(stored.id());
        if (found == null || !found.hash.equals(stored.hash())) {
            found = new Known(stored.hash(), read(stored));
            known.put(stored.id(), found);
        }
        return found.document;
    }

    private PolicyDocument read(StoredPolicy stored) {
        var text = repository
                .text(stored.id())
                .orElseThrow(() -> new IllegalStateException("The policy " + stored.id() + " is gone"));
        return switch (PolicyFile.read(text, Measurable.ANYTHING)) {
            case PolicyFile.Read read -> read.policy();
            case PolicyFile.Wrong wrong ->
                throw new IllegalStateException("The stored policy " + stored.id() + " is wrong: " + wrong.problems());
        };
    }
}
