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
 * @param code number in the barometer such as {@code 1.2}; {@code N12} for a supplementary figure
 * @param subject how a sentence about the development begins
 * @param decides whether it decides the movement of its goal; a supplementary figure never does
 * @param local whether it exists for regions and municipalities
 * @param base the period that the newest figure is compared with unless a publication names its own; null when none is set
 */
public record Indicator(
        String code,
        String goal,
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
        Source source) {

    private static final String REFERENCE = ".ref";

    /** Code of the comparison group's figures (persons of Danish origin) beside this indicator's own. */
    public String referenceCode() {
        return code + REFERENCE;
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
