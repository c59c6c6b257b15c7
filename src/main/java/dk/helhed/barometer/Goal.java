package dk.helhed.barometer;

import dk.helhed.reference.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal of the barometer (målsætning).
 *
 * @param indicators the barometer's own, by number
 * @param supplementary key figures shown beside them, in the order of the catalogue
 * @param headline code of the indicator that says most to a reader in a hurry; null for the first deciding one
 * @param reference code of the indicator that a comparison figure {@code code.ref} of the whole goal belongs to
 */
public record Goal(
        String code,
        LocalizedText title,
        LocalizedText aim,
        List<Indicator> indicators,
        List<Indicator> supplementary,
        @Nullable String reference,
        @Nullable String headline,
        Source source) {

    private static final List<Integer> ODD_ON_PURPOSE = List.of(1, 3);

    public Goal {
        var deciding = (int) indicators.stream().filter(Indicator::decides).count();
        if (!ODD_ON_PURPOSE.contains(deciding)) {
            throw new IllegalArgumentException(
                    "Goal " + code + " has " + deciding + " deciding indicators, not 1 or 3");
        }
        for (var named : new @Nullable String[] {reference, headline}) {
            if (named != null
                    && indicators.stream()
                            .noneMatch(indicator -> indicator.code().equals(named))) {
                throw new IllegalArgumentException("Goal " + code + " has no indicator " + named);
            }
        }
    }
}
