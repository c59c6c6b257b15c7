package dk.helhed.barometer.own;

import dk.helhed.barometer.OwnIndicator;
import java.util.Locale;

/**
 * A municipality's own indicator as somebody wrote it, in a form or a file. What is not written is empty.
 *
 * @param code code of the area, a dash and a number: {@code 751-1}
 * @param subject how a sentence about the development begins; may be empty
 * @param numerator needed with a denominator for a share ({@code pct}, {@code ratio}); empty for others
 * @param population whom it counts
 * @param unit as {@link dk.helhed.reference.Unit#named} reads it
 * @param good {@code higher} or {@code lower}
 * @param source who counts it
 * @param sourceUrl where it is published; may be empty
 * @param frequency as {@link dk.helhed.barometer.Frequency#named} reads it
 * @param base period that figures are compared with; may be empty
 * @param ownerUnit code, label or name of the unit that answers for it; may be empty
 */
public record IndicatorDefinition(
        String code,
        WrittenText title,
        WrittenText subject,
        WrittenText definition,
        WrittenText numerator,
        WrittenText denominator,
        WrittenText population,
        String unit,
        String good,
        String source,
        String sourceUrl,
        String frequency,
        String base,
        String ownerUnit) {

    public IndicatorDefinition {
        code = code.strip();
        source = source.strip();
        sourceUrl = sourceUrl.strip();
        base = base.strip();
        ownerUnit = ownerUnit.strip();
    }

    /**
     * As it would be written anew.
     *
     * @param ownerUnit as the unit is written; empty for none
     */
    static IndicatorDefinition of(OwnIndicator indicator, String ownerUnit) {
        var base = indicator.base();
        var url = indicator.source().url();
        return new IndicatorDefinition(
                indicator.code(),
                WrittenText.of(indicator.title()),
                indicator.subject().equals(indicator.title())
                        ? WrittenText.danish("")
                        : WrittenText.of(indicator.subject()),
                WrittenText.of(indicator.definition()),
                WrittenText.of(indicator.numerator()),
                WrittenText.of(indicator.denominator()),
                WrittenText.of(indicator.population()),
                indicator.unit().code(),
                indicator.good().name().toLowerCase(Locale.ROOT),
                indicator.source().name(),
                url == null ? "" : url,
                indicator.frequency().code(),
                base == null ? "" : base.code(),
                ownerUnit);
    }
}
