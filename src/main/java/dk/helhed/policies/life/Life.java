package dk.helhed.policies.life;

import dk.helhed.policies.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a policy has come, and what has happened on the way.
 *
 * @param steps in the order they happened; empty for a policy that was taken in adopted
 * @param round the newest internal round; null if there was none since it was last taken back
 * @param hearing the newest hearing; null if there was none since it was last taken back
 */
public record Life(
        Stage stage,
        List<Step> steps,
        @Nullable Round round,
        @Nullable Hearing hearing) {

    public Life {
        steps = List.copyOf(steps);
    }

    /** Whether its text may be changed on the day: not while anybody is being asked about it, and never once adopted. */
    public boolean mayBeWrittenOn(LocalDate day) {
        return switch (stage) {
            case DRAFT -> true;
            case INTERNAL_ROUND -> round != null && round.isOverOn(day);
            case HEARING -> hearing != null && !hearing.isOpenOn(day);
            case ADOPTED -> false;
        };
    }

    /** The hearing, if anybody may speak in it on the day. */
    public Optional<Hearing> openHearing(LocalDate day) {
        return Optional.ofNullable(hearing).filter(found -> stage == Stage.HEARING && found.isOpenOn(day));
    }
}
