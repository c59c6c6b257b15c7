package dk.helhed.barometer.intake;

import dk.helhed.barometer.Observation;
import dk.helhed.tables.RowError;
import java.util.List;

/** A row of a file after the check. */
sealed interface Checked {

    record Good(Observation observation) implements Checked {}

    record Bad(List<RowError> errors) implements Checked {}
}
