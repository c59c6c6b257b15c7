package dk.helhed.projects.intake;

import dk.helhed.projects.EffortChanges;
import dk.helhed.projects.Efforts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Removes the efforts that came with the program. */
@Service
class ExampleRemoval {

    private final Efforts efforts;
    private final EffortChanges changes;

    ExampleRemoval(Efforts efforts, EffortChanges changes) {
        this.efforts = efforts;
        this.changes = changes;
    }

    /** Removes all that are left, with all that is written about them. */
    @Transactional
    void remove() {
        efforts.examples().forEach(changes::removeExample);
    }
}
