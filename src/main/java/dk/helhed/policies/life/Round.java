package dk.helhed.policies.life;

import java.time.LocalDate;
import java.util.List;

/**
 * An internal round: which committees are asked, and what they have said.
 *
 * @param number of the step that began it
 * @param until the last day to answer
 * @param committees that are asked
 * @param answers by committee
 */
public record Round(int number, LocalDate until, List<String> committees, List<Answer> answers) {

    public Round {
        committees = List.copyOf(committees);
        answers = List.copyOf(answers);
    }

    /** The committees that have not answered. */
    public List<String> missing() {
        return committees.stream()
                .filter(committee ->
                        answers.stream().noneMatch(answer -> answer.committee().equals(committee)))
                .toList();
    }

    /** Whether nobody is waited for any more: all have answered, or the time is up. */
    public boolean isOverOn(LocalDate day) {
        return missing().isEmpty() || day.isAfter(until);
    }
}
