package dk.helhed.yearcycle.signal;

import dk.helhed.yearcycle.ThemeRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule says about a thing, and what has become of it. There is one for each rule and thing, whatever happens:
 * it ends, and it comes back.
 *
 * @param theme null if no policy that the municipality follows covers the thing
 * @param since the day from which it is so, as far as the program knew of it on that day or later
 * @param foundAt when it was found the first time
 * @param batch number of the import with the newest figure it rests on; null if it rests on none
 * @param figures what it rests on, the newest first
 * @param basis names the newest measurement it rests on: with another one the signal may come back
 * @param proposal id of the proposal made because of it; null if there is none
 */
public record Signal(
        UUID id,
        SignalKind kind,
        Subject subject,
        @Nullable ThemeRef theme,
        LocalDate since,
        Instant foundAt,
        @Nullable Integer batch,
        List<UsedFigure> figures,
        String basis,
        Certainty certainty,
        SignalState state,
        @Nullable UUID proposal,
        Instant changedAt,
        int version) {

    public Signal {
        figures = List.copyOf(figures);
    }

    /** The path of its page. */
    public String path() {
        return "/signaler/" + id;
    }

    /** What it rests on in the role. */
    public Optional<UsedFigure> figure(UsedFigure.Role role) {
        return figures.stream().filter(figure -> figure.role() == role).findFirst();
    }
}
