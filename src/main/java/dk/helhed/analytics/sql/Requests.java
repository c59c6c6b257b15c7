package dk.helhed.analytics.sql;

import dk.helhed.analytics.cube.CubeException;
import dk.helhed.analytics.cube.CubeProblem;
import dk.helhed.analytics.cube.CubeRequest;
import dk.helhed.analytics.cube.Grouping;
import dk.helhed.analytics.expression.Kind;

/** What no engine can count. */
final class Requests {

    private Requests() {}

    static void check(CubeRequest request) {
        for (var level : request.levels()) {
            if (level.grouping() instanceof Grouping.Each && level.column().kind() == Kind.DECIMAL) {
                throw new CubeException(
                        CubeProblem.of("decimal-dimension", level.column().name()));
            }
        }
    }
}
