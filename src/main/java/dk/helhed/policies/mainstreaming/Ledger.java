package dk.helhed.policies.mainstreaming;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger as everybody may read it: how often was asked, and what changed. */
@Service
@Transactional(readOnly = true)
public class Ledger {

    private final LedgerRepository repository;

    Ledger(LedgerRepository repository) {
        this.repository = repository;
    }

    /** The counts of each committee and year, the latest year first, then by name. */
    public List<CommitteeCount> counts() {
        return repository.counts();
    }

    /** The committees that have asked, by name. */
    public List<String> committees() {
        return committees(repository.counts());
    }

    /** The committees among the counts, by name. */
    static List<String> committees(List<CommitteeCount> counts) {
        return counts.stream()
                .map(CommitteeCount::committee)
                .distinct()
                .sorted(Collator.getInstance(Locale.of("da")))
                .toList();
    }

    /** What was changed, the latest first. */
    public List<Story> stories(LedgerFilter filter, int most) {
        return repository.stories(filter, most);
    }
}
