package dk.helhed.yearcycle.proposal.draft;

import dk.helhed.barometer.Indicator;
import dk.helhed.projects.Effort;
import dk.helhed.projects.UnitField;
import dk.helhed.reference.Area;
import dk.helhed.yearcycle.ThemeRef;
import java.util.Optional;

/** What the words in the form of a proposal stand for, as its writer may use them. */
interface Known {

    /** Whether there is such a theme. */
    boolean isTheme(ThemeRef theme);

    /** The indicator that a text begins with the code of. */
    Optional<Indicator> indicator(String text);

    /** The effort with the number, if the writer may see it. */
    Optional<Effort> effort(String number);

    /** Where an indicator is read: in the municipality, or in the whole country if it exists there only. */
    Area area(Indicator indicator);

    UnitField units();

    int thisYear();
}
