package dk.helhed.policies;

import dk.helhed.policies.document.PolicyDocument;
import dk.helhed.tables.FileProblem;
import java.util.List;

/** What became of a change to a policy that is not adopted yet. */
public sealed interface PolicyChanged {

    record Done(PolicyDocument policy) implements PolicyChanged {}

    /** Somebody else was quicker: nothing is changed. */
    record Late() implements PolicyChanged {}

    /** It would not be a policy any more: nothing is changed. */
    record Wrong(List<FileProblem> problems) implements PolicyChanged {

        public Wrong {
            problems = List.copyOf(problems);
        }
    }
}
