package dk.helhed.yearcycle.signal.rule;

import dk.helhed.reference.LocalizedText;
import dk.helhed.yearcycle.signal.Subject;
import java.util.UUID;

/** Projects as subjects of signals. */
final class Projects {

    private Projects() {}

    static Subject subject(UUID effort, String title, String path) {
        return new Subject(Subject.Kind.PROJECT, effort.toString(), "", LocalizedText.danish(title, null), path);
    }
}
