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
import java.util.stream.Stream;

/** Every way from one phase of an effort to another. There are no others. */
public enum Transition implements Coded {
    /** Money is applied for. Only with a complete application. */
    APPLY(APPLIED, Efforts.EDIT),
    /** The application is taken back. */
    TAKE_BACK(IDEA, Efforts.EDIT),
    /** The money is there without an application: own means, or granted elsewhere. Only with a granted source. */
    FUND(GRANTED, Efforts.EDIT),
    /** The application is granted. */
    GRANT(GRANTED, "applications.decide"),
    /** The application is refused. */
    REFUSE(SHELVED, "applications.decide"),
    /** Nothing comes of it. */
    SHELVE(SHELVED, Efforts.EDIT),
    /** It is taken up again. */
    REOPEN(IDEA, Efforts.EDIT),
    /** It begins. Only through the gate: with a complete evaluation plan. */
    START(RUNNING, Efforts.EDIT),
    /** It has been evaluated. Only when every success criterion is judged. */
    EVALUATE(EVALUATED, Efforts.EVALUATE),
    /** It becomes part of daily operations. Only with a decision. */
    ANCHOR(ANCHORED, Efforts.DECIDE),
    /** It goes on as it is. Only with a decision. */
    EXTEND(EXTENDED, Efforts.DECIDE),
    /** It goes on in another way. Only with a decision. */
    CHANGE(CHANGED, Efforts.DECIDE),
    /** It is over, also before its time. Only with a decision. */
    END(ENDED, Efforts.DECIDE),
    /** It is taken up elsewhere too. Only with a decision. */
    SPREAD_OUT(SPREAD, Efforts.DECIDE),
    /** It goes on after a decision. Only with money for more time, and through the gate. */
    RESUME(RUNNING, Efforts.EDIT);

    private final Phase to;
    private final String permission;

    Transition(Phase to, String permission) {
        this.to = to;
        this.permission = permission;
    }

    /** Whether it begins in the phase. */
    public boolean beginsIn(Phase phase) {
        return switch (this) {
            case APPLY -> phase == IDEA;
            case TAKE_BACK -> phase == APPLIED;
            case FUND -> phase == IDEA;
            case GRANT -> phase == APPLIED;
            case REFUSE -> phase == APPLIED;
            case SHELVE -> phase == IDEA || phase == GRANTED;
            case REOPEN -> phase == SHELVED;
            case START -> phase == GRANTED;
            case EVALUATE -> phase == RUNNING;
            case ANCHOR -> phase == EVALUATED;
            case EXTEND -> phase == EVALUATED;
            case CHANGE -> phase == EVALUATED;
            case END -> phase.isActive();
            case SPREAD_OUT -> phase == EVALUATED || phase == ANCHORED;
            case RESUME -> phase == EXTENDED || phase == CHANGED;
        };
    }

    /** Whether it gives something up, so that no page suggests it first. */
    public boolean isRetreat() {
        return this == TAKE_BACK || this == SHELVE || this == END;
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
