package dk.helhed.analytics;

import dk.helhed.analytics.cube.Cube;
import dk.helhed.analytics.cube.CubeProblem;
import dk.helhed.analytics.cube.CubeRequest;
import dk.helhed.analytics.cube.Dimension;
import dk.helhed.analytics.cube.Progress;
import dk.helhed.analytics.cube.Rows;
import dk.helhed.analytics.dataset.DatasetColumns;
import dk.helhed.analytics.definition.Definitions;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import dk.helhed.analytics.register.Delivery;
import dk.helhed.analytics.register.RegisterBatches;
import dk.helhed.analytics.sql.SqlEngine;
import dk.helhed.tables.FileProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.util.FileSystemUtils;

/** Counts cubes from deliveries of register rows. */
@Service
public class RegisterCubes {

    private final RegisterBatches batches;
    private final AnalyticsSettings settings;

    RegisterCubes(RegisterBatches batches, AnalyticsSettings settings) {
        this.batches = batches;
        this.settings = settings;
    }

    /** What is to be counted, or what stands in the way of it. */
    public sealed interface Plan {

        record Good(CubeRequest request, Delivery delivery) implements Plan {}

        /** There is no such batch. */
        record NoBatch() implements Plan {}

        /** Something is wrong in the definitions, by line. */
        record BadDefinitions(List<FileProblem> problems) implements Plan {}

        /** Something stands in the way of the cube. */
        record Impossible(CubeProblem problem) implements Plan {}
    }

    /**
     * Reads what is wanted.
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
        var columns = new DatasetColumns(delivery.get().dataset());
        return switch (Definitions.read(definitions, columns.columns())) {
            case Definitions.Wrong wrong ->
                new Plan.BadDefinitions(wrong.problems().stream()
                        .map(problem -> problem.problem())
                        .toList());
            case Definitions.Read read -> plan(delivery.get(), columns, read, dimensions);
        };
    }

    private static Plan plan(
            Delivery delivery, DatasetColumns columns, Definitions.Read read, List<String> dimensions) {
        var taken = new ArrayList<Dimension>();
        for (var name : dimensions) {
            var own = read.dimensions().get(name);
            var dimension = own == null ? columns.dimension(name).orElse(null) : own;
            if (dimension == null) {
                return new Plan.Impossible(CubeProblem.of("no-dimension", name));
            }
            taken.add(dimension);
        }
        var rows = new Rows.Files(delivery.files(), columns.columns());
        return new Plan.Good(new CubeRequest(rows, taken, read.definitions()), delivery);
    }

    /**
     * Counts, after every byte of the rows has been checked against what was stored.
     *
     * @throws dk.helhed.analytics.cube.CubeException if it cannot be done, for a reason to be told
     * @throws dk.helhed.analytics.cube.CancelledException if somebody stopped it
     */
    public Cube count(Plan.Good plan, Progress progress) {
        var batch = plan.delivery().batch();
        batches.verify(batch.dataset(), batch.number());
        try {
            var spill = Files.createTempDirectory(Files.createDirectories(settings.directory()), ".counting-");
            try {
                var limits = new DuckDbLimits(settings.memory(), settings.threads(), spill.toAbsolutePath());
                return SqlEngine.onFiles(limits).count(plan.request(), progress);
            } finally {
                FileSystemUtils.deleteRecursively(spill);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
