package dk.helhed.access.intake;

import java.util.Collection;

/** What became of a file. */
public sealed interface StaffResult {

    /** All of it is in, or would be in a dry run. */
    record Taken(Counts units, Counts people, Counts roles) implements StaffResult {

        /** Whether everything was there already. */
        public boolean changesNothing() {
            return units.isUnchanged() && people.isUnchanged() && roles.isUnchanged();
        }
    }

    /** At least one row is wrong; nothing is changed. */
    record Refused(int errors, int rows) implements StaffResult {}

    /** How many of a kind were added, changed, and left as they were. */
    record Counts(int added, int changed, int unchanged) {

        static <T> Counts of(Collection<Change<T>> changes) {
            var added = (int) changes.stream().filter(Change::isNew).count();
            var unchanged =
                    (int) changes.stream().filter(Change::changesNothing).count();
            return new Counts(added, changes.size() - added - unchanged, unchanged);
        }

        boolean isUnchanged() {
            return added == 0 && changed == 0;
        }
    }
}
