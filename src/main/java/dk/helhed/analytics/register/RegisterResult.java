package dk.helhed.analytics.register;

import dk.helhed.tables.FileProblem;
import java.util.List;
import java.util.Set;

/** What became of files of register rows. */
public sealed interface RegisterResult {

    /** All rows are stored as one batch. */
    record Stored(int batch, RegisterSummary summary) implements RegisterResult {}

    /** A dry run found nothing wrong; nothing is stored. */
    record Checked(RegisterSummary summary) implements RegisterResult {}

    /** The same files were taken in before; nothing is stored. */
    record AlreadyImported(int batch) implements RegisterResult {}

    /**
     * Something is wrong in the files; nothing is stored.
     *
     * @param wrong how many values or lines
     * @param told the first of them
     */
    record Refused(long wrong, List<FileError> told) implements RegisterResult {}

    /** Something is wrong in the description; nothing is stored. */
    record BadDescription(List<FileProblem> problems) implements RegisterResult {}

    /** The description is of another dataset. */
    record OtherDataset(String described) implements RegisterResult {}

    /** Nobody has described the dataset. */
    record UnknownDataset(Set<String> known) implements RegisterResult {}

    /** The memory and disk that the program may use were not enough; nothing is stored. */
    record NoRoom() implements RegisterResult {}
}
