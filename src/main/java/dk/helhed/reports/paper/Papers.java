package dk.helhed.reports.paper;

import dk.helhed.access.Actor;
import dk.helhed.pages.NotFoundException;
import dk.helhed.yearcycle.Cycle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The committee papers, as whoever asks may see them: everybody those that were sent in the open, their writers all. */
@Service
@Transactional(readOnly = true)
public class Papers {

    /** To write papers, to send them, and to note what was decided. */
    public static final String EDIT = Cycle.PAPERS;

    private final PaperRepository repository;
    private final PartRepository parts;

    Papers(PaperRepository repository, PartRepository parts) {
        this.repository = repository;
        this.parts = parts;
    }

    /** Those with a meeting not yet known first, then the latest meeting. Of their parts, only the latest ruling. */
    public List<Paper> all() {
        var latest = parts.latest();
        return repository.all().stream()
                .filter(Papers::isVisible)
                .map(paper -> with(
                        paper,
                        List.of(),
                        List.of(),
                        Optional.ofNullable(latest.get(paper.id())).stream().toList()))
                .toList();
    }

    /** The paper with the number, if whoever asks may see it. */
    public Optional<Paper> find(int number) {
        return repository
                .find(number)
                .filter(Papers::isVisible)
                .map(paper -> with(
                        paper, repository.sections(paper.id()), parts.annexes(paper.id()), parts.rulings(paper.id())));
    }

    /**
     * The paper that an address names.
     *
     * @throws NotFoundException if there is none, or whoever asks may not see it
     */
    Paper known(int number) {
        return find(number).orElseThrow(() -> new NotFoundException("paper.none"));
    }

    /**
     * The annex of a paper.
     *
     * @throws NotFoundException if the paper has none with the id
     */
    static Annex annex(Paper paper, UUID id) {
        return paper.annexes().stream()
                .filter(annex -> annex.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("paper.annex.none"));
    }

    /**
     * The file of a paper.
     *
     * @throws NotFoundException if the paper has none with the id
     */
    static Annex file(Paper paper, UUID id) {
        var annex = annex(paper, id);
        if (!annex.isFile()) {
            throw new NotFoundException("paper.annex.none");
        }
        return annex;
    }

    byte[] content(Annex annex) {
        return parts.content(annex.id());
    }

    List<Undecided> undecided(LocalDate today) {
        return repository.undecided(today);
    }

    private static boolean isVisible(Paper paper) {
        return paper.isPublic() || Actor.isHeld(EDIT);
    }

    private static Paper with(Paper paper, List<PaperSection> sections, List<Annex> annexes, List<Ruling> rulings) {
        return new Paper(
                paper.id(),
                paper.number(),
                paper.head(),
                paper.origin(),
                sections,
                annexes,
                rulings,
                paper.sentOn(),
                paper.changedAt(),
                paper.version());
    }
}
