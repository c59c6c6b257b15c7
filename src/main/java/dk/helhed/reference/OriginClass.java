package dk.helhed.reference;

/**
 * Where a person's origin places them in Danish statistics (herkomst).
 *
 * <p>Danish origin: at least one parent is both a Danish citizen and born in Denmark. Immigrant: born abroad without such
 * a parent. Descendant: born in Denmark without such a parent. Source: integrationsbarometer.dk, statistiske definitioner.
 */
public enum OriginClass {
    DANISH_ORIGIN("10"),
    IMMIGRANT_WESTERN("24"),
    IMMIGRANT_NON_WESTERN("25"),
    DESCENDANT_WESTERN("34"),
    DESCENDANT_NON_WESTERN("35");

    private final String statisticsCode;

    OriginClass(String statisticsCode) {
        this.statisticsCode = statisticsCode;
    }

    /** The code of the variable HERKOMST in StatBank. */
    public String statisticsCode() {
        return statisticsCode;
    }
}
