package dk.helhed.projects.life;

import static dk.helhed.projects.Phase.ANCHORED;
import static dk.helhed.projects.Phase.APPLIED;
import static dk.helhed.projects.Phase.CHANGED;
import static dk.helhed.projects.Phase.ENDED;
import static dk.helhed.projects.Phase.EVALUATED;
import static dk.helhed.projects.Phase.EXTENDED;
import static dk.helhed.projects.Phase.GRANTED;
import static dk.helhed.projects.Phase.IDEA;
import static dk.helhed.projects.Phase.RUNNING;
import static dk.helhed.projects.Phase.SHELVED;
import static dk.helhed.projects.Phase.SPREAD;

import dk.helhed.forms.Coded;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.Phase;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every way from one phase of an effort to another. There are no others. */
public enum Transition implements Coded {
    /** Money is applied for. Only with a complete application. */
    APPLY(Set.of(IDEA), APPLIED, Efforts.EDIT),
    /** The application is taken back. */
    TAKE_BACK(Set.of(APPLIED), IDEA, Efforts.EDIT),
    /** The money is there without an application: own means, or granted elsewhere. Only with a granted source. */
    FUND(Set.of(IDEA), GRANTED, Efforts.EDIT),
    /** The application is granted. */
    GRANT(Set.of(APPLIED), GRANTED, "applications.decide"),
    /** The application is refused. */
    REFUSE(Set.of(APPLIED), SHELVED, "applications.decide"),
    /** Nothing comes of it. */
    SHELVE(Set.of(IDEA, GRANTED), SHELVED, Efforts.EDIT),
    /** It is taken up again. */
    REOPEN(Set.of(SHELVED), IDEA, Efforts.EDIT),
    /** It begins. Only through the gate: with a complete evaluation plan. */
    START(Set.of(GRANTED), RUNNING, Efforts.EDIT),
    /** It has been evaluated. Only when every success criterion is judged. */
    EVALUATE(Set.of(RUNNING), EVALUATED, Efforts.EVALUATE),
    /** It becomes part of daily operations. Only with a decision. */
    ANCHOR(Set.of(EVALUATED), ANCHORED, Efforts.DECIDE),
    /** It goes on as it is. Only with a decision. */
    EXTEND(Set.of(EVALUATED), EXTENDED, Efforts.DECIDE),
    /** It goes on in another way. Only with a decision. */
    CHANGE(Set.of(EVALUATED), CHANGED, Efforts.DECIDE),
    /** It is over, also before its time. Only with a decision. */
    END(Set.of(RUNNING, EVALUATED, ANCHORED, EXTENDED, CHANGED, SPREAD), ENDED, Efforts.DECIDE),
    /** It is taken up elsewhere too. Only with a decision. */
    SPREAD_OUT(Set.of(EVALUATED, ANCHORED), SPREAD, Efforts.DECIDE),
    /** It goes on after a decision. Only with money for more time, and through the gate. */
    RESUME(Set.of(EXTENDED, CHANGED), RUNNING, Efforts.EDIT);

    private final Set<Phase> from;
    private final Phase to;
    private final String permission;

    Transition(Set<Phase> from, Phase to, String permission) {
        this.from = from;
        this.to = to;
        this.permission = permission;
    }

    /** Whether it begins in the phase. */
    public boolean beginsIn(Phase phase) {
        return from.contains(phase);
    }

    /** The phase that begins. */
    public Phase to() {
        return to;
    }

    /** What whoever takes it must be allowed to do. */
    public String permission() {
        return permission;
    }

    /** Those that begin in the phase. */
    public static List<Transition> from(Phase phase) {
        return Stream.of(values())
                .filter(transition -> transition.beginsIn(phase))
                .toList();
    }

    @Override
    public String key() {
        return "effort.transition." + code();
    }
}
