package dk.helhed.barometer.definition;

import dk.helhed.analytics.dataset.Dataset;
import dk.helhed.analytics.dataset.DatasetColumns;
import dk.helhed.analytics.dataset.Datasets;
import dk.helhed.analytics.definition.Definition;
import dk.helhed.analytics.definition.DefinitionProblem;
import dk.helhed.analytics.definition.Definitions;
import dk.helhed.analytics.register.Delivery;
import dk.helhed.analytics.register.RegisterBatches;
import dk.helhed.tables.FileProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads definitions against the newest delivery of the dataset that they are about. */
@Component
@Transactional(readOnly = true)
public class Drafts {

    private static final int LONGEST_ID = 60;
    private static final String NEW = "ny";

    private final RegisterBatches batches;
    private final Datasets datasets;

    Drafts(RegisterBatches batches, Datasets datasets) {
        this.batches = batches;
        this.datasets = datasets;
    }

    /** The newest delivery of a dataset; empty if there is none. */
    public Optional<Delivery> delivery(String dataset) {
        return batches.newest().stream()
                .filter(batch -> batch.dataset().equals(dataset))
                .findFirst()
                .flatMap(batch -> batches.delivery(dataset, batch.number()));
    }

    /** The datasets of which there are rows, as they were described last, by name. */
    public List<Dataset> datasets() {
        return batches.newest().stream()
                .map(batch -> datasets.version(batch.dataset(), batch.description()))
                .toList();
    }

    /** Reads a file with one definition. */
    public ReadDraft read(String dataset, String text) {
        return delivery(dataset)
                .<ReadDraft>map(delivery -> read(delivery, text))
                .orElseGet(ReadDraft.NoDataset::new);
    }

    /** Reads a file with one definition against these rows. */
    public static ReadDraft read(Delivery delivery, String text) {
        var columns = new DatasetColumns(delivery.dataset()).columns();
        return switch (Definitions.read(text, columns)) {
            case Definitions.Wrong wrong -> new ReadDraft.Wrong(wrong.problems());
            case Definitions.Read read -> {
                var problems = problems(read.definitions());
                yield problems.isEmpty()
                        ? new ReadDraft.Good(read.definitions().getFirst(), read.dimensions(), delivery)
                        : new ReadDraft.Wrong(problems);
            }
        };
    }

    /** What stands in the way of keeping what can be read. */
    private static List<DefinitionProblem> problems(List<Definition> definitions) {
        var problems = new ArrayList<DefinitionProblem>();
        if (definitions.size() > 1) {
            problems.add(problem("", "kept.several", definitions.size()));
        }
        var id = definitions.getFirst().id();
        if (id.length() > LONGEST_ID || id.equals(NEW)) {
            problems.add(problem("id", "kept.id", LONGEST_ID, NEW));
        }
        return problems;
    }

    private static DefinitionProblem problem(String path, String key, Object... arguments) {
        return new DefinitionProblem(new FileProblem(1, path, key, List.of(arguments)), "");
    }
}
