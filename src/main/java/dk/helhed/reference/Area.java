package dk.helhed.reference;

import org.jspecify.annotations.Nullable;

/**
 * A place that figures are published for.
 *
 * @param code three digits as in Statistics Denmark's StatBank: {@code 000} the whole country, {@code 081}-{@code 085} the regions
 * @param parent code of the area this one is part of; null for the whole country
 * @param group code of the municipality group; null for regions and the country
 */
public record Area(
        String code,
        AreaKind kind,
        LocalizedText name,
        @Nullable String parent,
        @Nullable String group,
        Validity validity) {

    /** Code of the whole country. */
    public static final String COUNTRY = "000";

    /** Whether local rules apply: surveys do not exist here, and a goal may have two deciding indicators. */
    public boolean isLocal() {
        return kind != AreaKind.COUNTRY;
    }
}
