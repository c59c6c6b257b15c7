package dk.helhed.yearcycle.proposal.page;

import dk.helhed.forms.Coded;
import dk.helhed.forms.Fields;
import dk.helhed.yearcycle.ThemeRef;
import dk.helhed.yearcycle.proposal.Proposal;
import dk.helhed.yearcycle.proposal.ProposalState;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which proposals somebody wants to see. What an address says in another way is left out.
 *
 * @param theme null for any
 * @param outside whether those that no policy covers are wanted
 * @param state null for any
 * @param year of the budget; null for any
 */
public record ProposalFilter(
        @Nullable ThemeRef theme,
        boolean outside,
        @Nullable ProposalState state,
        @Nullable Integer year) {

    /** What an address writes for what no policy covers. */
    static final String OUTSIDE = "uden";

    static ProposalFilter of(Fields query) {
        var year = query.text("aar");
        return new ProposalFilter(
                ThemeRef.in(query.text("tema")).orElse(null),
                query.text("tema").equals(OUTSIDE),
                Coded.of(ProposalState.class, query.text("tilstand")).orElse(null),
                year.matches("\\d{4}") ? Integer.valueOf(year) : null);
    }

    /** Whether it leaves anything out. */
    public boolean narrows() {
        return theme != null || outside || state != null || year != null;
    }

    boolean finds(Proposal proposal) {
        var fitsTheme = outside ? proposal.theme() == null : theme == null || theme.equals(proposal.theme());
        return fitsTheme
                && (state == null || state == proposal.state())
                && (year == null || year == proposal.budgetYear());
    }

    /** As an address writes it. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (theme != null) {
            parameters.put("tema", theme.toString());
        }
        if (outside) {
            parameters.put("tema", OUTSIDE);
        }
        if (state != null) {
            parameters.put("tilstand", state.code());
        }
        if (year != null) {
            parameters.put("aar", Integer.toString(year));
        }
        return parameters;
    }
}
