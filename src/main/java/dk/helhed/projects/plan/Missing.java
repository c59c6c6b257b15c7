package dk.helhed.projects.plan;

import dk.helhed.access.Objection;

/** Something that an evaluation plan lacks. */
public sealed interface Missing {

    /** What it lacks as a whole. */
    record OfPlan(PlanPart part) implements Missing {

        @Override
        public Objection objection() {
            return Objection.of(part.path(), part.key());
        }
    }

    /**
     * What one of its criteria lacks.
     *
     * @param number of the criterion in the plan, from 1
     * @param criterion its id
     */
    record OfCriterion(CriterionPart part, int number, long criterion) implements Missing {

        @Override
        public Objection objection() {
            return Objection.of("/plan/kriterium/" + criterion + "#" + part.field(), part.key(), number);
        }
    }

    /** The same as it stands in the way of a transition; its field is where it is written, a path below the effort's page. */
    Objection objection();
}
