package dk.helhed.projects.monitoring;

import dk.helhed.forms.Coded;
import java.time.LocalDate;

/**
 * That somebody got in touch because of a report.
 *
 * @param quarter of the report
 * @param words about what came of it; for staff
 */
public record Contact(Step step, Quarter quarter, LocalDate on, String words) {

    /** Who got in touch with whom. */
    public enum Step implements Coded {
        /** The owner of the pool with the project. */
        POOL,
        /** The committee for integration with the committee that the project belongs to. */
        COMMITTEE;

        @Override
        public String key() {
            return "monitoring.step." + code();
        }
    }
}
