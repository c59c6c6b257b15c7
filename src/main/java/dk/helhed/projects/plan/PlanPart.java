package dk.helhed.projects.plan;

import dk.helhed.forms.Coded;

/** What must stand in an evaluation plan, whatever its criteria. */
public enum PlanPart implements Coded {
    CRITERIA("/plan/kriterium/ny"),
    DESIGNS("/plan/ret#designs"),
    COMPARISON_AREA("/plan/ret#comparisonArea"),
    COMPARISON_GROUP("/plan/ret#comparisonGroup"),
    EVALUATOR("/plan/ret#evaluator"),
    EVALUATOR_NAME("/plan/ret#evaluatorName"),
    VOICES("/plan/ret#voices"),
    VOICES_HOW("/plan/ret#voicesHow"),
    MET_STEP("/plan/ret#metStep"),
    MET_PAYER("/plan/ret#metPayer"),
    UNMET_STEP("/plan/ret#unmetStep"),
    UNMET_PAYER("/plan/ret#unmetPayer");

    private final String path;

    PlanPart(String path) {
        this.path = path;
    }

    /** Where it is written: a path below the page of the effort. */
    String path() {
        return path;
    }

    /** The key of a sentence that asks for it. */
    @Override
    public String key() {
        return "effort.plan.missing." + code();
    }
}
