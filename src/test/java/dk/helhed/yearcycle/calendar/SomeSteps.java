package dk.helhed.yearcycle.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Recurring steps for tests. */
final class SomeSteps {

    private SomeSteps() {}

    static TemplateStep step(String name, DateRule rule) {
        return step(name, rule, Rhythm.YEARLY);
    }

    static TemplateStep step(String name, DateRule rule, Rhythm rhythm) {
        return new TemplateStep(id(name), sheet(name), rule, rhythm, 1);
    }

    static StepSheet sheet(String name) {
        return new StepSheet(name, StepKind.OTHER, Responsible.NOBODY, "", Notice.USUAL);
    }

    /** The id of the step with the name. */
    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
