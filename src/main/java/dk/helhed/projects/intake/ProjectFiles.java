package dk.helhed.projects.intake;

import dk.helhed.tables.FileSource;
import org.springframework.stereotype.Service;

/** Takes files of efforts in for whoever has the machine, as the pages do. */
@Service
public class ProjectFiles {

    private final Uploads uploads;
    private final EffortIntake intake;

    ProjectFiles(Uploads uploads, EffortIntake intake) {
        this.uploads = uploads;
        this.intake = intake;
    }

    /**
     * Takes a file in, if nothing is wrong with it. Its columns mean what was said of the last file with these columns, else what
     * their names let guess.
     *
     * @param dryRun whether to find out only what it would do
     */
    public IntakePlan take(FileSource source, boolean dryRun) {
        var file = EffortFile.read(source);
        var mapping = uploads.mapping(file);
        return dryRun ? intake.check(file, mapping) : intake.take(file, mapping, false);
    }
}
