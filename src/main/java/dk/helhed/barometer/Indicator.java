package dk.helhed.barometer;

import dk.helhed.reference.Area;
import dk.helhed.reference.LocalizedText;
import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import dk.helhed.statistics.Good;
import org.jspecify.annotations.Nullable;

/**
 * What is measured, for whom, and which way is good.
 *
 * @param code number in the barometer such as {@code 1.2}; {@code N12} for a supplementary figure; {@code 751-1} for a
 *     municipality's own
 * @param goal number of the national goal; null for a municipality's own indicator
 * @param subject how a sentence about the development begins
 * @param decides whether it decides the movement of its goal; a supplementary figure never does
 * @param local whether it exists for regions and municipalities
 * @param base the period that the newest figure is compared with unless a publication names its own; null when none is set
 * @param series number of the series of figures that this definition counts; null for a national indicator, which has one
 * @param difference the two series that it is the difference of; null if it is none, or nobody has said of which
 */
public record Indicator(
        String code,
        @Nullable String goal,
        LocalizedText title,
        LocalizedText subject,
        LocalizedText definition,
        LocalizedText population,
        Unit unit,
        Good good,
        boolean decides,
        boolean local,
        boolean supplementary,
        @Nullable Period base,
        Source source,
        @Nullable Integer series,
        @Nullable Difference difference) {

    /**
     * One series minus another.
     *
     * @param from code of the series that the other is taken from, such as {@code 1.2.ref}
     * @param less code of the series that is taken from it
     */
    public record Difference(String from, String less) {}

    private static final String REFERENCE = ".ref";
    private static final String SERIES = ".v";

    /** Code of the figures as observations and files write it: the indicator's own, such as {@code 1.2} or {@code 751-1.v2}. */
    public String seriesCode() {
        return series == null ? code : seriesCode(code, series);
    }

    /** Code of the figures in a series of a municipality's own indicator: {@code 751-1.v2}. */
    public static String seriesCode(String code, int series) {
        return code + SERIES + series;
    }

    /** Code of the comparison group's figures (persons of Danish origin) beside this indicator's own. */
    public String referenceCode() {
        return seriesCode() + REFERENCE;
    }

    /** Whether a municipality defines it, so that it belongs to no national goal. */
    public boolean isOwn() {
        return series != null;
    }

    /** The code of the indicator that a code of figures belongs to, such as {@code 751-1} for {@code 751-1.v2.ref}. */
    public static String codeOf(String seriesCode) {
        var code = isReference(seriesCode) ? withoutReference(seriesCode) : seriesCode;
        var dot = code.lastIndexOf(SERIES);
        return dot < 0 ? code : code.substring(0, dot);
    }

    /** Whether figures can exist for the area: surveys do not exist locally. */
    public boolean existsIn(Area area) {
        return local || !area.isLocal();
    }

    static boolean isReference(String code) {
        return code.endsWith(REFERENCE);
    }

    static String withoutReference(String code) {
        return code.substring(0, code.length() - REFERENCE.length());
    }
}
