package dk.helhed.yearcycle.round;

import java.time.LocalDate;
import java.util.List;

/**
 * A round in the list of rounds.
 *
 * @param asked how many have to answer
 * @param answered how many of them have
 * @param late how many have not, although the deadline is past
 */
public record RoundLine(Round round, int asked, int answered, int late) {

    static RoundLine of(Round round, List<Answer> asked, LocalDate today) {
        var answered = (int) asked.stream().filter(Answer::isSent).count();
        var late = today.isAfter(round.deadline()) ? asked.size() - answered : 0;
        return new RoundLine(round, asked.size(), answered, late);
    }
}
