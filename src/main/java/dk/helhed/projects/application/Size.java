package dk.helhed.projects.application;

import dk.helhed.forms.Coded;
import dk.helhed.projects.ProjectSettings;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How large an application is; what it must say grows with it.
 *
 * <p>Source: Københavns Kommune, Beskæftigelses- og Integrationsudvalget 215/2006, 16 November 2006: below 0.5, from 0.5 to 1.5,
 * and above 1.5 million kroner. The amounts are settings.
 */
public enum Size implements Coded {
    SMALL,
    MEDIUM,
    LARGE;

    /** That of an amount in kroner: the lower limit is the first medium amount, the upper the last. Unknown counts as small. */
    public static Size of(@Nullable BigDecimal amount, ProjectSettings settings) {
        if (amount == null || amount.compareTo(settings.mediumFrom()) < 0) {
            return SMALL;
        }
        return amount.compareTo(settings.largeFrom()) > 0 ? LARGE : MEDIUM;
    }

    @Override
    public String key() {
        return "application.size." + code();
    }
}
