package dk.helhed.yearcycle.round;

import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens rounds, moves their deadlines, closes and ends them. Whether somebody may is asked before. */
@Service
@Transactional
public class RoundChanges {

    private static final String KIND = "committee-round";

    private final RoundRepository repository;
    private final NewSheets sheets;
    private final AuditLog log;
    private final Clock clock;

    RoundChanges(RoundRepository repository, NewSheets sheets, AuditLog log, Clock clock) {
        this.repository = repository;
        this.sheets = sheets;
        this.log = log;
        this.clock = clock;
    }

    /** Asks the committee of every theme about a year. */
    Outcome<Round> open(int year, LocalDate deadline) {
        if (repository.find(year).isPresent()) {
            return Outcome.refused("year", "round.twice", Integer.toString(year));
        }
        if (!sheets.areThere()) {
            return Outcome.refused("", "round.no-themes");
        }
        if (!repository.add(year, deadline, clock.instant(), person())) {
            return Outcome.refused("year", "round.twice", Integer.toString(year));
        }
        sheets.add(year);
        var round = repository.find(year).orElseThrow();
        log.changed(KIND, Integer.toString(year), null, logged(round));
        return new Outcome.Done<>(round);
    }

    /** Moves the deadline of an open round. */
    Outcome<Round> move(Round before, int version, LocalDate deadline) {
        return before.state() == RoundState.OPEN && repository.move(before.year(), version, deadline)
                ? noted(before)
                : Outcome.refused("", "round.changed-meanwhile");
    }

    /** Lets everybody read the answers. */
    Outcome<Round> close(Round before, int version) {
        return repository.close(before.year(), version, clock.instant(), person())
                ? noted(before)
                : Outcome.refused("", "round.changed-meanwhile");
    }

    /** Takes no more answers about the year, as its report is approved. Nothing happens if there is no such round. */
    public void end(int year) {
        repository.find(year).ifPresent(before -> {
            if (repository.end(year, clock.instant(), person())) {
                noted(before);
            }
        });
    }

    private Outcome<Round> noted(Round before) {
        var now = repository.find(before.year()).orElseThrow();
        log.changed(KIND, Integer.toString(before.year()), logged(before), logged(now));
        return new Outcome.Done<>(now);
    }

    private static Map<String, String> logged(Round round) {
        return Map.of(
                "deadline", round.deadline().toString(), "state", round.state().code());
    }

    private static @Nullable UUID person() {
        return Actor.asking().map(Actor::person).orElse(null);
    }
}
