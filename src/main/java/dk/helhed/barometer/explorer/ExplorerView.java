package dk.helhed.barometer.explorer;

import dk.helhed.analytics.dataset.Dataset;
import dk.helhed.analytics.dimension.Level;
import dk.helhed.analytics.register.Delivery;
import dk.helhed.barometer.definition.FieldProblems;
import dk.helhed.barometer.definition.KeptDefinition;
import dk.helhed.barometer.wording.Choosable;
import dk.helhed.barometer.wording.Labels;
import dk.helhed.pages.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the page shows.
 *
 * @param kept the definition that the written one began as; null if it began as none
 * @param dimensions that figures can be told by
 * @param choosable levels that figures can be told by and chosen by
 * @param isTooLong whether the address would be too long to share
 * @param trouble why there are no figures, in a sentence; empty if nothing is in the way
 * @param preparing how far the figures are, 0-1; null if nobody counts
 * @param result null as long as there are no figures
 */
public record ExplorerView(
        ExplorerForm form,
        List<Dataset> datasets,
        List<KeptDefinition> definitions,
        @Nullable KeptDefinition kept,
        Delivery delivery,
        Labels labels,
        List<Choice> dimensions,
        Choosable choosable,
        List<Level> levels,
        FieldProblems problems,
        boolean isTooLong,
        String trouble,
        @Nullable Double preparing,
        @Nullable Result result) {}
