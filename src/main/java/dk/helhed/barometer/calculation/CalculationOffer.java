package dk.helhed.barometer.calculation;

import dk.helhed.analytics.register.Delivery;
import dk.helhed.analytics.register.RegisterBatch;
import dk.helhed.barometer.definition.KeptDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who orders a calculation can choose from.
 *
 * @param batches the newest of each dataset
 * @param delivery the rows of the dataset that is chosen; null if there are none at all
 * @param definitions that are kept for it
 */
public record CalculationOffer(
        List<RegisterBatch> batches, @Nullable Delivery delivery, List<KeptDefinition> definitions) {}
