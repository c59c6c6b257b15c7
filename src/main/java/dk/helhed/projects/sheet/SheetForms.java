package dk.helhed.projects.sheet;

import dk.helhed.access.Actor;
import dk.helhed.access.Objections;
import dk.helhed.access.Units;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.GoalRef;
import dk.helhed.projects.Goals;
import dk.helhed.projects.Goals.NamedGoal;
import dk.helhed.projects.Kind;
import dk.helhed.projects.SheetFields;
import dk.helhed.reference.Areas;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the forms of sheets. */
@Component
class SheetForms {

    private static final int MOST_SUGGESTIONS = 300;

    private final Goals goals;
    private final Units units;
    private final Efforts efforts;

    private final Areas areas;
    private final SheetFields fields;

    SheetForms(Goals goals, Units units, Efforts efforts, Areas areas, SheetFields fields) {
        this.goals = goals;
        this.units = units;
        this.efforts = efforts;
        this.areas = areas;
        this.fields = fields;
    }

    /** The fields of a new project of the actor's own unit, managed by the actor, where efforts usually are. */
    Fields blank(Actor actor, String title) {
        var area = efforts.usualArea()
                .flatMap(areas::find)
                .map(found -> found.name().da());
        return Fields.of(Map.of(
                "title", title,
                "kind", Kind.PROJECT.code(),
                "unit", fields.unit(actor.unit()),
                "manager", fields.manager(actor.person()),
                "area", area.orElse(""),
                "published", "true"));
    }

    SheetForm of(Page page, Fields typed, Map<String, String> theirs, Objections objections, List<Effort> similar) {
        return new SheetForm(
                page,
                typed,
                theirs,
                objections,
                choosable(typed, page),
                units.openIfFew(MOST_SUGGESTIONS),
                efforts.districts(),
                similar);
    }

    /** The goals in force, and those that are ticked although their policy is no longer in force. */
    private List<NamedGoal> choosable(Fields typed, Page page) {
        var inForce = goals.inForce(page);
        var others = typed.texts("goals").stream()
                .flatMap(text -> GoalRef.in(text).stream())
                .filter(ref -> inForce.stream().noneMatch(goal -> goal.ref().equals(ref)))
                .toList();
        return Stream.concat(inForce.stream(), goals.named(others, page).stream())
                .toList();
    }
}
