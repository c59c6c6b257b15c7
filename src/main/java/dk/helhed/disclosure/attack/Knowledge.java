package dk.helhed.disclosure.attack;

import dk.helhed.disclosure.table.ProtectedTable;
import java.util.ArrayList;
import java.util.List;

/**
 * All that an attacker knows: every table and number that was ever shown, wherever it was shown.
 *
 * @param tables of this release and of earlier ones, from every outlet
 * @param percentages shown beside or instead of counts
 * @param answers to questions that were put to a portal
 * @param least what a hidden cell is at least: 1 where zeros are always shown, 0 otherwise
 */
public record Knowledge(List<ProtectedTable> tables, List<Percentage> percentages, List<Answer> answers, long least) {

    public Knowledge {
        tables = List.copyOf(tables);
        percentages = List.copyOf(percentages);
        answers = List.copyOf(answers);
    }

    /** Tables of which it is known that their zeros are always shown. */
    public static Knowledge of(List<ProtectedTable> tables) {
        return new Knowledge(tables, List.of(), List.of(), 1);
    }

    /** The same, and further tables, such as those of an earlier release. */
    public Knowledge and(List<ProtectedTable> further) {
        List<ProtectedTable> all = new ArrayList<>(tables);
        all.addAll(further);
        return new Knowledge(all, percentages, answers, least);
    }

    /** The same, and percentages. */
    public Knowledge andPercentages(List<Percentage> further) {
        List<Percentage> all = new ArrayList<>(percentages);
        all.addAll(further);
        return new Knowledge(tables, all, answers, least);
    }

    /** The same, and answers. */
    public Knowledge andAnswers(List<Answer> further) {
        List<Answer> all = new ArrayList<>(answers);
        all.addAll(further);
        return new Knowledge(tables, percentages, all, least);
    }

    /** The same, where a hidden cell may be zero. */
    public Knowledge withHiddenZeros() {
        return new Knowledge(tables, percentages, answers, 0);
    }
}
