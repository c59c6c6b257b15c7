package dk.helhed.analytics;

import dk.helhed.analytics.cube.CubeException;
import dk.helhed.analytics.cube.CubeProblem;
import dk.helhed.analytics.cube.CubeRequest;
import dk.helhed.analytics.cube.Progress;
import dk.helhed.analytics.cube.Rows;
import dk.helhed.analytics.dataset.DatasetColumns;
import dk.helhed.analytics.definition.Definitions;
import dk.helhed.analytics.expression.Condition;
import dk.helhed.analytics.register.Delivery;
import dk.helhed.analytics.register.RegisterBatches;
import dk.helhed.tables.FileProblem;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Counts cubes from deliveries of register rows. */
@Service
public class RegisterCubes {

    private final RegisterBatches batches;
    private final CubeEngines engines;

    RegisterCubes(RegisterBatches batches, CubeEngines engines) {
        this.batches = batches;
        this.engines = engines;
    }

    /** What is to be counted, or what stands in the way of it. */
    public sealed interface Plan {

        /** What becomes of definitions that can be read. */
        sealed interface OfRead extends Plan {}

        record Good(CubeRequest request, Delivery delivery) implements OfRead {}

        /** There is no such batch. */
        record NoBatch() implements Plan {}

        /** Something is wrong in the definitions, by line. */
        record BadDefinitions(List<FileProblem> problems) implements Plan {}

        /** Something stands in the way of the cube. */
        record Impossible(CubeProblem problem) implements OfRead {}
    }

    /**
     * Reads what is wanted, of all rows.
     *
     * @param batch the rows are those that were there once it had come in
     * @param definitions as YAML
     * @param dimensions by name
     */
    public Plan plan(String dataset, int batch, String definitions, List<String> dimensions) {
        var delivery = batches.delivery(dataset, batch);
        if (delivery.isEmpty()) {
            return new Plan.NoBatch();
        }
        var columns = new DatasetColumns(delivery.get().dataset()).columns();
        return switch (Definitions.read(definitions, columns)) {
            case Definitions.Wrong wrong ->
                new Plan.BadDefinitions(wrong.problems().stream()
                        .map(problem -> problem.problem())
                        .toList());
            case Definitions.Read read -> plan(delivery.get(), read, dimensions, Map.of());
        };
    }

    /**
     * As above, of some rows, by definitions that have been read.
     *
     * @param filters by the name of a level: the members whose rows are counted, as a cube calls them
     */
    public static Plan.OfRead plan(
            Delivery delivery, Definitions.Read read, List<String> dimensions, Map<String, List<String>> filters) {
        var columns = new DatasetColumns(delivery.dataset());
        try {
            var asked = new AskedDimensions(columns, read.dimensions());
            var request = new CubeRequest(
                    new Rows.Files(delivery.files(), columns.columns()),
                    asked.dimensions(dimensions),
                    read.definitions(),
                    Condition.everyRow(),
                    asked.filters(filters));
            request.check();
            return new Plan.Good(request, delivery);
        } catch (CubeException impossible) {
            return new Plan.Impossible(impossible.problem());
        }
    }

    /**
     * Counts for a calculation, after every byte of the rows has been checked against what was stored.
     *
     * @throws dk.helhed.analytics.cube.CubeException if it cannot be done, for a reason to be told
     * @throws dk.helhed.analytics.cube.CancelledException if somebody stopped it
     */
    public CountedCube count(Plan.Good plan, Progress progress) {
        var batch = plan.delivery().batch();
        batches.verify(batch.dataset(), batch.number());
        return counted(plan, progress);
    }

    /**
     * The same cube for somebody who waits for it: the rows are checked only if this process has not done so since they were written.
     *
     * @throws dk.helhed.analytics.cube.CubeException if it cannot be done, for a reason to be told
     * @throws dk.helhed.analytics.cube.CancelledException if somebody stopped it
     */
    public CountedCube answer(Plan.Good plan, Progress progress) {
        var batch = plan.delivery().batch();
        batches.verifyOnce(batch.dataset(), batch.number());
        return counted(plan, progress);
    }

    private CountedCube counted(Plan.Good plan, Progress progress) {
        var usual = new DatasetColumns(plan.delivery().dataset()).usualLevels();
        return engines.count(plan.request(), usual, progress);
    }
}
