package dk.helhed.analytics.cube;

/** A cube cannot be counted, for a reason that whoever asked can do something about. */
public final class CubeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient CubeProblem problem;

    public CubeException(CubeProblem problem) {
        super(problem.key() + " " + problem.arguments());
        this.problem = problem;
    }

    public CubeProblem problem() {
        return problem;
    }
}
