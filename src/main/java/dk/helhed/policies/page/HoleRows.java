package dk.helhed.policies.page;

import dk.helhed.policies.chain.Hole;
import dk.helhed.policies.chain.Holes;
import dk.helhed.tables.Cell;
import dk.helhed.tables.Table;
import java.util.List;

/** The holes of a policy as the rows of a file. */
final class HoleRows {

    private static final List<String> COLUMNS =
            List.of("policy", "hole", "kind", "key", "text", "committee", "unit", "source");

    private HoleRows() {}

    static Table of(String policy, Holes holes) {
        return new Table(
                COLUMNS, holes.all().stream().map(hole -> row(policy, hole)).toList());
    }

    private static List<Cell> row(String policy, Hole hole) {
        return List.of(
                Cell.of(policy),
                Cell.of(hole.kind().code()),
                Cell.of(hole.item().kind().code()),
                Cell.of(hole.item().key()),
                Cell.of(hole.item().label().original()),
                Cell.of(hole.responsible().committee()),
                Cell.of(hole.responsible().unit()),
                Cell.of(hole.item().source()));
    }
}
