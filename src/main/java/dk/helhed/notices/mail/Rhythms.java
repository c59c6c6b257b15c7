package dk.helhed.notices.mail;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often people want mail. */
@Service
@Transactional
class Rhythms {

    private final RhythmRepository repository;

    Rhythms(RhythmRepository repository) {
        this.repository = repository;
    }

    /** What the person has chosen; daily if nothing. */
    @Transactional(readOnly = true)
    public Rhythm of(UUID person) {
        return repository.find(person).orElse(Rhythm.DAILY);
    }

    public void choose(UUID person, Rhythm rhythm) {
        repository.save(person, rhythm);
    }
}
