package dk.helhed.projects.cliff;

import dk.helhed.projects.Answerable;
import dk.helhed.projects.Efforts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The projects whose money runs out within a year, or has, while nothing is decided; as whoever asks may see them. */
@Service
@Transactional(readOnly = true)
public class Cliffs {

    private final CliffRepository repository;
    private final Efforts efforts;
    private final Clock clock;

    Cliffs(CliffRepository repository, Efforts efforts, Clock clock) {
        this.repository = repository;
        this.efforts = efforts;
        this.clock = clock;
    }

    /** A part of the list, the first to end first. */
    public List<Cliff> list(int offset, int most) {
        return repository.list(efforts.visible(), horizon(), offset, most);
    }

    /** Hands over the whole list, the first to end first. */
    public void forEach(Consumer<Cliff> reader) {
        try (var rows = repository.stream(efforts.visible(), horizon())) {
            rows.forEach(reader);
        }
    }

    /** All of them together. */
    public CliffSum sum() {
        return repository.sum(efforts.visible(), horizon());
    }

    /** Those that somebody answers for. */
    List<Cliff> of(Answerable answerable) {
        return repository.of(answerable, horizon());
    }

    private LocalDate horizon() {
        return CliffWatch.horizon(LocalDate.now(clock));
    }
}
