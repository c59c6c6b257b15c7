package dk.helhed.analytics.dataset;

import java.util.List;

/** Where a row's origin class is from. */
public sealed interface OriginSource {

    /** The file says it: this column holds the class. */
    record Given(String column) implements OriginSource {}

    /**
     * It is derived from facts by {@link dk.helhed.reference.OriginRule}. Each of the six is the name of a column of country
     * codes, all with the same code list, whose outermost groups are {@code danish}, {@code western} and
     * {@code non-western}. Two columns of the description are not in files.
     *
     * @param column not in files: the class by the code of StatBank, 10, 24, 25, 34 or 35
     * @param country not in files: the country of origin
     */
    record Derived(
            String column,
            String country,
            String born,
            String citizenship,
            String motherBorn,
            String motherCitizenship,
            String fatherBorn,
            String fatherCitizenship)
            implements OriginSource {

        /** The columns with the facts. */
        public List<String> facts() {
            return List.of(born, citizenship, motherBorn, motherCitizenship, fatherBorn, fatherCitizenship);
        }
    }
}
