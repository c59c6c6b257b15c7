package dk.helhed.access.log;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The entries of the log, as far as the acting person may see them. */
@Service
@Transactional(readOnly = true)
public class LogEntries {

    private final LogRepository repository;

    LogEntries(LogRepository repository) {
        this.repository = repository;
    }

    /** What happened to the person's own account, such as sign-ins, the newest first. The caller acts for the person. */
    public List<ShownEntry> happenedTo(UUID person, int most) {
        return repository.findHappenedTo(person, most);
    }

    /**
     * The newest first.
     *
     * @param before only those before the entry of this number; null for all
     */
    List<ShownEntry> newest(Criteria criteria, @Nullable Long before, int most) {
        return before == null ? repository.findNewest(criteria, most) : repository.findBefore(before, criteria, most);
    }

    /** All, the newest first, however many they are. */
    void each(Criteria criteria, Consumer<ShownEntry> consumer) {
        try (var entries = repository.stream(criteria)) {
            entries.forEach(consumer);
        }
    }

    /** The codes of events that occur. */
    List<String> events() {
        return repository.findEvents();
    }

    /** The kinds of things that occur. */
    List<String> kinds() {
        return repository.findKinds();
    }

    /** Those whom the words may mean; only the one if they are somebody's number. */
    List<KnownPerson> people(String words) {
        var all = repository.findPeople(words);
        return all.stream()
                .filter(person -> person.number().equalsIgnoreCase(words.strip()))
                .findFirst()
                .map(List::of)
                .orElse(all);
    }

    /** The person; empty if unknown. */
    Optional<KnownPerson> person(UUID id) {
        return repository.findPeople(id.toString()).stream()
                .filter(person -> person.id().equals(id))
                .findFirst();
    }
}
