package dk.helhed.analytics.dataset;

import java.util.List;

/** How the values of a dimension are added up to wider ones. */
public sealed interface Hierarchy {

    /** The name of the hierarchy; for bands and groups also that of the dimension they make. */
    String name();

    /**
     * Columns that are levels of the same thing.
     *
     * @param columns widest first: region, municipality, district
     * @param strict whether each value lies in exactly one wider one, such as a municipality in a region. A country of origin
     *     goes with several origin groups; its total is only meaningful within one of them.
     */
    record Levels(String name, List<String> columns, boolean strict) implements Hierarchy {

        public Levels {
            columns = List.copyOf(columns);
        }
    }

    /**
     * Whole numbers cut into bands.
     *
     * @param bands lowest first, none overlapping another
     */
    record Bands(String name, String column, List<Band> bands) implements Hierarchy {

        public Bands {
            bands = List.copyOf(bands);
        }
    }

    /** The groups above the codes of a column in its code list, as {@link CodeList#above} tells them. */
    record Groups(String name, String column) implements Hierarchy {}
}
