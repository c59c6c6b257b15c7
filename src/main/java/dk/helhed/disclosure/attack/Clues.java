package dk.helhed.disclosure.attack;

import dk.helhed.disclosure.solver.Condition;
import dk.helhed.disclosure.table.Cell;
import dk.helhed.disclosure.table.CellNumbers;
import dk.helhed.disclosure.table.Layout;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Relations;
import dk.helhed.disclosure.table.Sums;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** What an attacker writes down first: which cells are unknown, and every condition that known numbers put on them. */
final class Clues {

    private final Knowledge knowledge;
    private final List<Layout> layouts;
    private final CellNumbers numbers;
    private final List<Cell> strangers = new ArrayList<>();
    private final Map<Cell, Integer> numberOf = new HashMap<>();
    private OptionalLong[] shown;
    private int[] unknownOf = {};
    private int[] cellOf = {};
    private final List<Condition> conditions = new ArrayList<>();

    Clues(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.layouts = knowledge.tables().stream().map(ProtectedTable::layout).toList();
        this.numbers = CellNumbers.of(layouts);
        this.shown = new OptionalLong[numbers.size()];
        Arrays.fill(shown, OptionalLong.empty());
        readTables();
        meetStrangers();
        numberUnknowns();
        readSums();
        readPercentages();
        readAnswers();
    }

    /** The conditions on the unknowns. */
    List<Condition> conditions() {
        return conditions;
    }

    /** How many unknowns there are. */
    int unknowns() {
        return cellOf.length;
    }

    /** The bounds that an unknown has by itself. */
    Bounds first(int unknown) {
        return new Bounds(isHidden(unknown) ? knowledge.least() : 0, Double.POSITIVE_INFINITY);
    }

    /** Whether the unknown is a cell of a table, hidden there, and not only spoken of elsewhere. */
    boolean isHidden(int unknown) {
        return cellOf[unknown] < numbers.size();
    }

    /** The number of an unknown's cell. */
    int cell(int unknown) {
        return cellOf[unknown];
    }

    /** The unknown that the cell with this number is; below zero where it is shown. */
    int unknown(int cell) {
        return unknownOf[cell];
    }

    /** The cells of the unknowns, in their order. */
    List<Cell> cells() {
        Cell[] cells = new Cell[unknowns()];
        for (int t = 0; t < layouts.size(); t++) {
            for (int c = 0; c < layouts.get(t).size(); c++) {
                int unknown = unknownOf[numbers.cells()[t][c]];
                if (unknown >= 0 && cells[unknown] == null) {
                    cells[unknown] = layouts.get(t).cell(c);
                }
            }
        }
        for (int s = 0; s < strangers.size(); s++) {
            cells[unknownOf[numbers.size() + s]] = strangers.get(s);
        }
        return List.of(cells);
    }

    private void readTables() {
        for (int t = 0; t < layouts.size(); t++) {
            for (int c = 0; c < layouts.get(t).size(); c++) {
                var value = knowledge.tables().get(t).shown(c);
                if (value.isPresent()) {
                    shown[numbers.cells()[t][c]] = value;
                }
            }
        }
    }

    /** Cells that are spoken of beside the tables and stand in none of them. */
    private void meetStrangers() {
        if (knowledge.percentages().isEmpty() && knowledge.answers().isEmpty()) {
            return;
        }
        for (int t = 0; t < layouts.size(); t++) {
            for (int c = 0; c < layouts.get(t).size(); c++) {
                numberOf.putIfAbsent(layouts.get(t).cell(c), numbers.cells()[t][c]);
            }
        }
        knowledge.percentages().forEach(percentage -> meet(List.of(percentage.part(), percentage.whole())));
        knowledge.answers().forEach(answer -> meet(answer.cells()));
        shown = Arrays.copyOf(shown, numbers.size() + strangers.size());
        Arrays.fill(shown, numbers.size(), shown.length, OptionalLong.empty());
    }

    private void meet(List<Cell> cells) {
        for (Cell cell : cells) {
            if (numberOf.putIfAbsent(cell, numbers.size() + strangers.size()) == null) {
                strangers.add(cell);
            }
        }
    }

    private void numberUnknowns() {
        unknownOf = new int[shown.length];
        cellOf = new int[shown.length];
        int count = 0;
        for (int cell = 0; cell < shown.length; cell++) {
            unknownOf[cell] = shown[cell].isPresent() ? -1 : count;
            if (shown[cell].isEmpty()) {
                cellOf[count++] = cell;
            }
        }
        cellOf = Arrays.copyOf(cellOf, count);
    }

    private void readSums() {
        Relations relations = Sums.of(layouts, numbers.cells());
        for (int relation = 0; relation < relations.size(); relation++) {
            var sum = terms();
            sum.add(relations.whole(relation), -1);
            for (int part = 0; part < relations.parts(relation); part++) {
                sum.add(relations.part(relation, part), 1);
            }
            sum.between(0, 0).ifPresent(conditions::add);
        }
    }

    private void readPercentages() {
        for (Percentage percentage : knowledge.percentages()) {
            var share = percentage.share();
            required(percentage.part(), 1, percentage.whole(), -share.lowest(), 0, Double.POSITIVE_INFINITY);
            required(percentage.part(), 1, percentage.whole(), -share.highest(), Double.NEGATIVE_INFINITY, 0);
        }
    }

    private void required(Cell one, double factor, Cell other, double otherFactor, double least, double most) {
        var terms = terms();
        terms.add(number(one), factor);
        terms.add(number(other), otherFactor);
        terms.between(least, most).ifPresent(conditions::add);
    }

    private void readAnswers() {
        for (Answer answer : knowledge.answers()) {
            var terms = terms();
            answer.cells().forEach(cell -> terms.add(number(cell), 1));
            terms.between((double) answer.sum(), (double) answer.sum()).ifPresent(conditions::add);
        }
    }

    private Terms terms() {
        return new Terms(shown, unknownOf);
    }

    private int number(Cell cell) {
        var number = numberOf.get(cell);
        if (number == null) {
            throw new IllegalStateException("not met: " + cell);
        }
        return number;
    }
}
