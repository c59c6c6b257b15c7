package dk.helhed.policies.page;

import dk.helhed.policies.chain.Hole;
import dk.helhed.policies.chain.Holes;
import java.util.List;
import java.util.Objects;

/** The holes of a policy as the rows of a file. */
final class HoleRows {

    static final List<String> COLUMNS = List.of("policy", "hole", "kind", "key", "text", "committee", "unit", "source");

    private HoleRows() {}

    static List<List<String>> of(String policy, Holes holes) {
        return holes.all().stream().map(hole -> row(policy, hole)).toList();
    }

    private static List<String> row(String policy, Hole hole) {
        return List.of(
                policy,
                hole.kind().code(),
                hole.item().kind().code(),
                hole.item().key(),
                hole.item().label().original(),
                Objects.toString(hole.responsible().committee(), ""),
                Objects.toString(hole.responsible().unit(), ""),
                Objects.toString(hole.item().source(), ""));
    }
}
