package dk.helhed.projects.life;

import dk.helhed.access.Objection;
import dk.helhed.projects.Effort;
import java.time.LocalDate;
import java.util.List;

/** A condition that a subject of the room puts on a transition. Declared as a bean. */
public interface TransitionRule {

    /** Whether it has anything to say about the transition. */
    boolean concerns(Transition transition);

    /**
     * What stands in the way on the day, item by item; empty if nothing does. Asked only of what it concerns.
     *
     * <p>The field of an objection names the page where something can be done about it: a path below the page of the effort that
     * begins with a slash, such as {@code /plan/ret#voices}.
     */
    List<Objection> obstacles(Effort effort, Transition transition, LocalDate today);
}
