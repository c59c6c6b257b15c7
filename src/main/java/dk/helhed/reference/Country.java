package dk.helhed.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A country of origin.
 *
 * @param iso2 ISO 3166-1 code; null for countries that are no more and for unstated origin
 * @param statisticsCode the four-digit code of Statistics Denmark and CPR; null where we do not know it
 * @param menaptFrom the day from which the country counts as MENAPT (Middle East, North Africa, Pakistan, Turkey and
 *     neighbours); null if it does not
 */
public record Country(
        @Nullable String iso2,
        @Nullable String statisticsCode,
        LocalizedText name,
        CountryGroup group,
        @Nullable LocalDate menaptFrom,
        String source) {

    public boolean isMenapt(LocalDate day) {
        return menaptFrom != null && !day.isBefore(menaptFrom);
    }
}
