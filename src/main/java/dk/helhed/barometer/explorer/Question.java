package dk.helhed.barometer.explorer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an analyst wants to see counted. The same question to the same delivery has the same answer for ever.
 *
 * @param definition a YAML file with one definition
 * @param dimensions by name
 * @param filters by the name of a level: the members whose rows are counted
 */
record Question(
        String dataset, int batch, String definition, List<String> dimensions, Map<String, List<String>> filters) {

    Question {
        dimensions = List.copyOf(dimensions);
        filters = Map.copyOf(new TreeMap<>(filters));
    }
}
