package dk.helhed.yearcycle.round;

import dk.helhed.access.Access;
import dk.helhed.access.Actor;
import dk.helhed.pages.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sheets of the rounds, as far as somebody may read them. */
@Service
@Transactional(readOnly = true)
class Sheets {

    private final SheetRepository repository;
    private final AnswerRepository answers;
    private final Access access;

    Sheets(SheetRepository repository, AnswerRepository answers, Access access) {
        this.repository = repository;
        this.answers = answers;
        this.access = access;
    }

    /** Every sheet of the year, whose texts are for those in reach only. */
    List<Sheet> of(int year) {
        return repository.of(year);
    }

    Set<UUID> inReach(Actor actor, int year) {
        return repository.inReach(year, SheetReach.of(actor, access));
    }

    /**
     * The sheet that an address names.
     *
     * @throws NotFoundException if there is none in reach
     */
    Sheet find(Actor actor, UUID id) {
        return repository
                .find(id, SheetReach.of(actor, access))
                .orElseThrow(() -> new NotFoundException("round.sheet.none"));
    }

    /** Those that wait for an answer and are in reach. */
    List<Sheet> awaited(Actor actor) {
        return repository.awaited(SheetReach.of(actor, access));
    }

    List<SheetStep> steps(Sheet sheet) {
        return repository.steps(sheet.id());
    }

    /** What the same committee last answered about the same theme in an earlier year. */
    Optional<Answer> before(Sheet sheet) {
        return answers.of(sheet.theme()).stream()
                .filter(answer ->
                        answer.year() < sheet.year() && answer.committee().equals(sheet.committee()))
                .findFirst();
    }

    /** What was last sent of the sheet itself. */
    Optional<Answer> sent(Sheet sheet) {
        return answers.of(sheet.theme()).stream()
                .filter(answer ->
                        answer.year() == sheet.year() && answer.committee().equals(sheet.committee()))
                .findFirst();
    }
}
