package dk.helhed.policies.mainstreaming;

import dk.helhed.forms.FreeText;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What part of the ledger an address asks for.
 *
 * @param aar a year; null for all
 * @param udvalg a committee, in whatever case; null or empty for all
 */
public record LedgerFilter(@Nullable Integer aar, @Nullable String udvalg) {

    private static final Locale DANISH = Locale.of("da");

    /** The committee; empty for all. */
    public String committee() {
        return udvalg == null ? "" : FreeText.line(udvalg);
    }

    /** Whether it asks for less than all. */
    public boolean narrows() {
        return !parameters().isEmpty();
    }

    /** The parameters that write it again. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (aar != null) {
            parameters.put("aar", aar.toString());
        }
        if (!committee().isEmpty()) {
            parameters.put("udvalg", committee());
        }
        return parameters;
    }

    boolean holds(CommitteeCount count) {
        return (aar == null || aar == count.year()) && (committee().isEmpty() || isCommittee(count.committee()));
    }

    /** Whether it asks for this committee alone. */
    boolean isCommittee(String name) {
        return committee().toLowerCase(DANISH).equals(name.toLowerCase(DANISH));
    }
}
