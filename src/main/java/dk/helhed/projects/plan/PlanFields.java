package dk.helhed.projects.plan;

import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.forms.TypedNumber;
import dk.helhed.pages.Language;
import dk.helhed.projects.plan.Plan.Comparison;
import dk.helhed.projects.plan.Plan.Step;
import dk.helhed.projects.plan.Plan.Voices;
import dk.helhed.reference.Area;
import dk.helhed.reference.Areas;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes an evaluation plan into the fields of its form, and reads it from there. */
@Component
class PlanFields {

    /** The fields in the order of the form. */
    static final List<String> NAMES = List.of(
            "designs",
            "comparisonArea",
            "comparisonGroup",
            "evaluator",
            "evaluatorName",
            "voices",
            "voicesHow",
            "metStep",
            "metPayer",
            "metAmount",
            "unmetStep",
            "unmetPayer");

    private final Areas areas;

    PlanFields(Areas areas) {
        this.areas = areas;
    }

    /** The form of a plan. */
    Fields of(Plan plan, Language language) {
        var fields = new LinkedHashMap<String, List<String>>();
        var area = plan.comparison().area();
        var evaluator = plan.evaluator();
        var amount = plan.met().amount();
        fields.put(
                "designs",
                plan.comparison().designs().stream().map(Design::code).toList());
        fields.put("comparisonArea", List.of(area == null ? "" : area.name().da()));
        fields.put("comparisonGroup", List.of(plan.comparison().group()));
        fields.put("evaluator", List.of(evaluator == null ? "" : evaluator.code()));
        fields.put("evaluatorName", List.of(plan.evaluatorName()));
        fields.put("voices", List.of(plan.voices().who()));
        fields.put("voicesHow", List.of(plan.voices().how()));
        fields.put("metStep", List.of(plan.met().what()));
        fields.put("metPayer", List.of(plan.met().payer()));
        fields.put("metAmount", List.of(amount == null ? "" : TypedNumber.write(amount, language)));
        fields.put("unmetStep", List.of(plan.unmet().what()));
        fields.put("unmetPayer", List.of(plan.unmet().payer()));
        fields.put(Fields.VERSION, List.of(Integer.toString(plan.version())));
        return new Fields(fields);
    }

    /**
     * What the form says; anything may be left out.
     *
     * @param home the area of the effort itself, which is no comparison
     */
    Outcome<Plan> read(Fields fields, Language language, Area home) {
        var form = new FormReading(fields, language);
        var comparison =
                new Comparison(form.choices(Design.class, "designs"), area(form, home), form.line("comparisonGroup"));
        var evaluator = form.choice(Evaluator.class, "evaluator").orElse(null);
        var name = form.line("evaluatorName");
        var voices = new Voices(form.text("voices"), form.text("voicesHow"));
        var met = new Step(
                form.text("metStep"),
                form.line("metPayer"),
                form.amount("metAmount").orElse(null));
        var unmet = new Step(form.text("unmetStep"), form.line("unmetPayer"), null);
        return form.outcome(() -> new Plan(0, comparison, evaluator, name, voices, met, unmet, List.of()));
    }

    private @Nullable Area area(FormReading form, Area home) {
        var typed = form.line("comparisonArea");
        var area = areas.named(typed);
        if (typed.isEmpty()) {
            return null;
        }
        if (area.isEmpty()) {
            form.object("comparisonArea", "effort.area.unknown", typed);
        }
        if (area.filter(home::equals).isPresent()) {
            form.object("comparisonArea", "effort.plan.comparison.home");
        }
        return area.orElse(null);
    }
}
