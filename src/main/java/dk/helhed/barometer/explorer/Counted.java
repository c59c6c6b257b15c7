package dk.helhed.barometer.explorer;

import dk.helhed.analytics.cube.Figures;
import dk.helhed.analytics.dataset.ColumnMeaning;
import dk.helhed.analytics.definition.Definition;
import dk.helhed.analytics.dimension.Grouping;
import dk.helhed.analytics.register.Delivery;
import dk.helhed.barometer.wording.Labels;
import dk.helhed.pages.Page;
import java.util.stream.IntStream;

/** What was counted, with all that is needed to put it into words. */
public record Counted(
        Definition definition, Delivery delivery, Cells cells, Figures figures, Labels labels, ResultRows rows) {

    /** The axis of single years; -1 if there is none. */
    int yearAxis() {
        return axis(delivery.dataset().year().name());
    }

    /** The axis of municipalities; -1 if there is none. */
    int municipalityAxis() {
        return delivery.dataset()
                .meaning(ColumnMeaning.MUNICIPALITY)
                .map(column -> axis(column.name()))
                .orElse(-1);
    }

    private int axis(String name) {
        var axis = cells.axis(name);
        return axis >= 0 && cells.levels().get(axis).grouping() instanceof Grouping.Each ? axis : -1;
    }

    /** The first axis that is not this one; -1 if there is none. */
    int firstBut(int other) {
        return IntStream.range(0, cells.levels().size())
                .filter(axis -> axis != other)
                .findFirst()
                .orElse(-1);
    }

    /** What is counted, in words: the name of the definition, or what a draft says. */
    String title(Page page) {
        if (!definition.id().equals(ExplorerForm.DRAFT)) {
            return definition.name().in(page.language().locale());
        }
        var texts = definition.texts();
        var who = texts.population().equals("true") ? page.text("explore.everybody") : texts.population();
        var what = texts.numerator() + texts.column();
        return what.isEmpty()
                ? page.text("explore.people", who)
                : page.text("explore.draft", page.text("explore.measure." + texts.measure()), what, who);
    }

    /** What the member of an axis is called in a cell. */
    String member(int axis, int cell) {
        return labels.member(cells.levels().get(axis), cells.member(axis, cell));
    }

    /** What a reader of a picture should know when it shows fewer axes than the table. */
    String drawnNote(Page page) {
        return cells.levels().size() > (yearAxis() < 0 ? 1 : 2) ? page.text("explore.added-up") : "";
    }
}
