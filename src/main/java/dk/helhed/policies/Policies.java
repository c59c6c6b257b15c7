package dk.helhed.policies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The policies of the municipalities, in every version. The only way to them for pages, files and other rooms. */
@Service
@Transactional(readOnly = true)
public class Policies {

    /** To write drafts, lead them to adoption and note decisions. */
    public static final String EDIT = "policies.edit";

    /** To read drafts and what the committees answer. */
    public static final String READ = "policies.read";

    private final PolicyRepository repository;
    private final PolicyDocuments documents;
    private final Clock clock;

    Policies(PolicyRepository repository, PolicyDocuments documents, Clock clock) {
        this.repository = repository;
        this.documents = documents;
        this.clock = clock;
    }

    /** Every version, by municipality, the newest first. One query, whatever their number. */
    public List<Policy> all() {
        var today = LocalDate.now(clock);
        return repository.findAll().stream()
                .map(stored -> toPolicy(stored, today))
                .toList();
    }

    public Optional<Policy> find(String id) {
        var today = LocalDate.now(clock);
        return repository.find(id).map(stored -> toPolicy(stored, today));
    }

    /** The text of the policy's file, byte for byte as it was taken in, or as the pages last wrote it. */
    public Optional<String> file(String id) {
        return repository.text(id);
    }

    private Policy toPolicy(StoredPolicy stored, LocalDate today) {
        return new Policy(
                documents.of(stored), stored.stage(), stored.standing(today), stored.successor(), stored.version());
    }
}
