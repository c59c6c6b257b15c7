package dk.helhed.policies;

import dk.helhed.policies.document.PolicyDocument;
import dk.helhed.tables.FileProblem;
import java.util.List;

/** What became of a policy file that was to be taken in. */
public sealed interface PolicyTaken {

    /** It is a new version. */
    record Added(PolicyDocument policy) implements PolicyTaken {}

    /** It is what a draft says from now on. */
    record Changed(PolicyDocument policy) implements PolicyTaken {}

    /** The very same text was there already. */
    record Same(PolicyDocument policy) implements PolicyTaken {}

    /** Nothing is changed. There is at least one problem, by line. */
    record Refused(List<FileProblem> problems) implements PolicyTaken {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
