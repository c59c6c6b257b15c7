package dk.helhed.barometer.calculation;

import java.util.List;

/**
 * What somebody wants counted.
 *
 * @param batch the rows are those that were there once it had come in
 * @param definitions as YAML, word for word; kept, so that every figure knows its definition
 * @param dimensions by name
 */
public record CalculationOrder(String dataset, int batch, String definitions, List<String> dimensions) {

    public CalculationOrder {
        dimensions = List.copyOf(dimensions);
    }
}
