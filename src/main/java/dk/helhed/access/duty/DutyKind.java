package dk.helhed.access.duty;

import dk.helhed.access.Actor;
import dk.helhed.pages.Language;
import java.time.LocalDate;
import java.util.List;

/** A kind of things that wait for people. Declared as a bean by the room that has such things. */
public interface DutyKind {

    /**
     * What waits for the actor, in any order: only for the living owner of a thing, or for whoever answers for the unit or
     * committee it belongs to. Asked in a transaction for the actor, each time the actor's own page is read, so one query
     * should do.
     */
    List<Duty> of(Actor actor, Language language, LocalDate today);
}
