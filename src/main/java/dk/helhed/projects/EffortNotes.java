package dk.helhed.projects;

import dk.helhed.pages.Page;
import java.time.LocalDate;
import java.util.List;

/** A part of the room that has something to say above the sheet of an effort. Declared as a bean. */
public interface EffortNotes {

    /**
     * What whoever asks should see first, most urgent first.
     *
     * @param mayEdit whether whoever asks may write about the effort
     */
    List<EffortNote> of(Effort effort, boolean mayEdit, LocalDate today, Page page);
}
