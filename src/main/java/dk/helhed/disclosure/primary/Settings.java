package dk.helhed.disclosure.primary;

import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.Fault;
import dk.helhed.disclosure.table.Table;

/** Checks that settings are within their range, and that tables have what rules ask for. */
final class Settings {

    private Settings() {}

    static void require(String setting, double value, double lowest, double highest) {
        if (!(value >= lowest && value <= highest)) {
            throw new DisclosureException(Fault.SETTING_OUT_OF_RANGE, setting, value, lowest, highest);
        }
    }

    static void requireContributions(Table table, int kept) {
        if (table.keptContributions() < kept) {
            throw new DisclosureException(Fault.NO_CONTRIBUTIONS, table.name());
        }
    }
}
