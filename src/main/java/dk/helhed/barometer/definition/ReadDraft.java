package dk.helhed.barometer.definition;

import dk.helhed.analytics.definition.Definition;
import dk.helhed.analytics.definition.DefinitionProblem;
import dk.helhed.analytics.dimension.Dimension;
import dk.helhed.analytics.register.Delivery;
import java.util.List;
import java.util.Map;

/** What became of reading a definition against the newest rows of a dataset. */
public sealed interface ReadDraft {

    /**
     * It can be counted.
     *
     * @param dimensions that it describes, by name
     * @param delivery the rows
     */
    record Good(Definition definition, Map<String, Dimension> dimensions, Delivery delivery) implements ReadDraft {

        public Good {
            dimensions = Map.copyOf(dimensions);
        }
    }

    /** Nothing has been delivered under this name. */
    record NoDataset() implements ReadDraft {}

    /** At least one problem, by line. */
    record Wrong(List<DefinitionProblem> problems) implements ReadDraft {

        public Wrong {
            problems = List.copyOf(problems);
        }
    }
}
