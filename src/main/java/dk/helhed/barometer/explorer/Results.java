package dk.helhed.barometer.explorer;

import dk.helhed.analytics.RegisterCubes;
import dk.helhed.analytics.cube.Cube;
import dk.helhed.analytics.cube.CubeReview;
import dk.helhed.barometer.wording.Labels;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts what was counted into the words of a page. */
@Component
class Results {

    private static final int ROWS_IN_A_PART = 200;
    private static final int MOST_REFERENCES = 300;

    private final Pictures pictures;

    Results(Pictures pictures) {
        this.pictures = pictures;
    }

    /** What was counted, before any of it is written. */
    static Counted counted(Cube cube, RegisterCubes.Plan.Good plan, Page page) {
        var request = plan.request();
        var definition = request.definitions().getFirst();
        var figures = cube.figures(definition);
        var cells = new Cells(cube, figures, request.dimensions());
        var labels = new Labels(plan.delivery().dataset(), page);
        return new Counted(
                definition,
                plan.delivery(),
                cells,
                figures,
                labels,
                new ResultRows(cells, definition, figures, labels, page));
    }

    Result result(ExplorerForm form, RegisterCubes.Plan.Good plan, Answer.Ready ready, Page page) {
        var cube = ready.counted().cube();
        var counted = counted(cube, plan, page);
        var all = counted.cells().counted().toArray();
        var parts = Math.max(1, Math.ceilDiv(all.length, ROWS_IN_A_PART));
        var part = Math.clamp(form.part(), 1, parts);
        var references = references(form, counted);
        var chosen = references.stream().filter(Choice::selected).findFirst();
        var reference = chosen.flatMap(choice -> form.reference()).orElse(null);
        var rows = Arrays.stream(all)
                .skip((long) (part - 1) * ROWS_IN_A_PART)
                .limit(ROWS_IN_A_PART)
                .mapToObj(cell -> counted.rows().row(cell, reference))
                .toList();
        return new Result(
                counted,
                counted.title(page),
                rows,
                all.length,
                part,
                parts,
                references,
                chosen.map(Choice::text).orElse(""),
                chosen.map(choice -> Verdict.of(rows, choice.text(), page)).orElse(""),
                remarks(cube, plan, page),
                pictures.draw(form, counted, page).orElse(null),
                ready.counted().engine(),
                ready.milliseconds());
    }

    /** Every member that figures can be compared with; none if there are too many to choose from, or if nothing can be compared. */
    private static List<Choice> references(ExplorerForm form, Counted counted) {
        var choices = new ArrayList<Choice>();
        for (var level : counted.cells().levels()) {
            for (var member : counted.cells().members(level)) {
                var value = level.name() + ":" + member;
                choices.add(new Choice(
                        value,
                        counted.labels().title(level) + ": " + counted.labels().member(level, member),
                        value.equals(form.fields().text("compare"))));
            }
        }
        return choices.size() > MOST_REFERENCES || choices.size() < 2 ? List.of() : choices;
    }

    private static List<String> remarks(Cube cube, RegisterCubes.Plan.Good plan, Page page) {
        return Stream.concat(
                        CubeReview.refusals(cube, plan.request().definitions()).stream(),
                        CubeReview.remarks(cube, plan.request()).stream())
                .map(problem -> page.text(problem.key(), problem.arguments().toArray()))
                .toList();
    }
}
