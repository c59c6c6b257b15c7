package dk.helhed.projects.intake;

import dk.helhed.access.Actor;
import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.pages.NotFoundException;
import dk.helhed.projects.Efforts;
import dk.helhed.tables.ExpectedForm;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that people are about to take in. Each belongs to whoever sent it, and is forgotten after a day. */
@Service
@Transactional
class Uploads {

    static final int MOST_MEGABYTES = 20;

    private static final int MEGABYTE = 1 << 20;
    private static final int LONGEST_NAME = 120;
    private static final Duration KEPT = Duration.ofDays(1);

    private final IntakeRepository repository;
    private final Efforts efforts;
    private final Clock clock;

    Uploads(IntakeRepository repository, Efforts efforts, Clock clock) {
        this.repository = repository;
        this.efforts = efforts;
        this.clock = clock;
    }

    /** A file that was sent, and what is in it. */
    record Sent(Upload upload, EffortFile file) {}

    /** Keeps the file instead of an earlier one, if it can be read as a list with columns. */
    Outcome<Upload> add(Actor actor, String name, byte[] content) {
        if (content.length == 0) {
            return Outcome.refused("file", "import.file.none");
        }
        if (content.length > MOST_MEGABYTES * MEGABYTE) {
            return Outcome.refused("file", "import.file.large", MOST_MEGABYTES);
        }
        var file = read(content);
        if (!file.problems().isEmpty() || file.rows().isEmpty()) {
            return file.problems().isEmpty()
                    ? Outcome.refused("file", "import.file.empty")
                    : unreadable(file.problems().getFirst());
        }
        var upload = new Upload(UUID.randomUUID(), shown(name));
        var now = clock.instant();
        repository.forget(actor.person(), now.minus(KEPT));
        repository.add(upload, actor.person(), content, now);
        return new Outcome.Done<>(upload);
    }

    private static Outcome<Upload> unreadable(RowProblem problem) {
        var key = problem.objection().key();
        var known = key.equals(ExpectedForm.SPREADSHEET.key())
                || key.equals(ExpectedForm.SIZE.key())
                || key.equals("import.rows.many");
        var objection = known
                ? new Objection("file", key, problem.objection().arguments())
                : Objection.of("file", "import.file.csv", Long.toString(problem.line()));
        return new Outcome.Refused<>(List.of(objection));
    }

    private static String shown(String name) {
        var plain =
                name.replaceAll("\\p{Cntrl}", "").replaceAll(".*[/\\\\]", "").strip();
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) + "…" : plain;
    }

    private static EffortFile read(byte[] content) {
        return EffortFile.read(() -> new ByteArrayInputStream(content));
    }

    /**
     * The actor's file with the id.
     *
     * @throws NotFoundException if there is none
     */
    @Transactional(readOnly = true)
    Sent find(Actor actor, UUID id) {
        var upload = repository.find(id, actor.person()).orElseThrow(() -> new NotFoundException("import.gone"));
        return new Sent(upload, read(repository.content(id)));
    }

    void remove(Upload upload) {
        repository.remove(upload.id());
    }

    /** What the file means: as it was said of the last one with these columns, else as their names let guess. */
    @Transactional(readOnly = true)
    Mapping mapping(EffortFile file) {
        return repository.mapping(file.key()).orElseGet(() -> guess(file));
    }

    private Mapping guess(EffortFile file) {
        var guess = Mapping.guess(file.headers());
        var usual = guess.header(EffortColumn.MUNICIPALITY) == null ? efforts.usualArea() : Optional.<String>empty();
        return usual.map(area -> guess.with(new Word(EffortColumn.MUNICIPALITY, ""), area))
                .orElse(guess);
    }

    void remember(EffortFile file, Mapping mapping) {
        repository.remember(file.key(), mapping);
    }
}
