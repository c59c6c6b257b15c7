package dk.helhed.projects;

import dk.helhed.access.Outcome;
import dk.helhed.access.Scope;
import dk.helhed.access.Unit;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Language;
import dk.helhed.policies.translation.ReadingLanguage;
import dk.helhed.projects.Sheet.Partners;
import dk.helhed.projects.Sheet.Responsible;
import dk.helhed.projects.Sheet.Span;
import dk.helhed.projects.Sheet.Target;
import dk.helhed.projects.Sheet.Where;
import dk.helhed.reference.Area;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the form of a sheet, and says all that is wrong with it at once. */
final class SheetReading {

    private static final int MOST_GOALS = 30;

    private final Fields fields;
    private final FormReading form;
    private final Known known;

    SheetReading(Fields fields, Language language, Known known) {
        this.fields = fields;
        this.form = new FormReading(fields, language);
        this.known = known;
    }

    /** What the names in a form stand for. */
    interface Known {

        Optional<Area> area(String name);

        List<Unit> units(String name);

        /** The person with the number; empty if there is none that the reader may name. */
        Optional<UUID> person(String number);

        boolean hasGoal(GoalRef goal);

        /** How far the right to write goes. */
        Scope reach();

        LocalDate today();
    }

    /**
     * What the form says.
     *
     * @param before as it was; null for a new one
     * @param managerBefore what the form showed for the manager
     */
    Outcome<Sheet> read(@Nullable Sheet before, String managerBefore) {
        var kind = form.neededChoice(Kind.class, "kind");
        var title = form.neededLine("title");
        var summary = form.text("summary");
        var goals = goals(before);
        var target =
                new Target(form.line("targetGroup"), form.count("targetSize").orElse(null));
        var area = area();
        var district = form.line("district");
        var manager = manager(before, managerBefore);
        var unit = unit(before, manager.orElse(null));
        var politician = form.line("politician");
        var partners = partners();
        var span = span(kind.orElse(Kind.PROJECT));
        var links = links();
        return form.outcome(() -> new Sheet(
                kind.orElseThrow(),
                title,
                summary,
                goals,
                target,
                new Where(area.orElseThrow(), district),
                new Responsible(unit.orElseThrow(), manager.orElse(null), politician),
                partners,
                languages(),
                span,
                links,
                form.isTicked("published")));
    }

    private List<GoalRef> goals(@Nullable Sheet before) {
        var goals = fields.texts("goals").stream()
                .flatMap(text -> GoalRef.in(text.strip()).stream())
                .distinct()
                .toList();
        var unknown = goals.stream()
                .filter(goal -> before == null || !before.goals().contains(goal))
                .filter(goal -> !known.hasGoal(goal))
                .findFirst();
        unknown.ifPresent(goal -> form.object("goals", "effort.goal.unknown", goal.toString()));
        if (goals.size() > MOST_GOALS) {
            form.object("goals", "effort.goal.many", MOST_GOALS);
        }
        return goals;
    }

    private Optional<Area> area() {
        var area = known.area(form.neededLine("area"));
        if (area.isEmpty() && !fields.text("area").isBlank()) {
            form.object("area", "effort.area.unknown", fields.text("area"));
        }
        return area;
    }

    private Optional<UUID> manager(@Nullable Sheet before, String shown) {
        var typed = form.line("manager");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (before != null && typed.equals(shown)) {
            return Optional.ofNullable(before.responsible().manager());
        }
        var person = known.person(typed);
        if (person.isEmpty()) {
            form.object("manager", "effort.manager.unknown", typed);
        }
        return person;
    }

    private Optional<Integer> unit(@Nullable Sheet before, @Nullable UUID manager) {
        var field = new UnitField(known::units, known.reach(), known.today(), "effort.unit.far");
        return field.read(form, before == null ? null : before.responsible().unit(), manager);
    }

    private Partners partners() {
        return new Partners(
                form.lines("associations"),
                form.lines("companies"),
                form.lines("institutions"),
                form.lines("volunteers"));
    }

    private List<String> languages() {
        return Stream.concat(Stream.of(ReadingLanguage.DANISH), ReadingLanguage.ALL.stream())
                .map(ReadingLanguage::tag)
                .filter(tag -> fields.isTicked("languages", tag))
                .toList();
    }

    private Span span(Kind kind) {
        var span = new Span(form.day("starts").orElse(null), form.day("ends").orElse(null));
        if (span.isReversed()) {
            form.object("ends", "effort.span.reversed");
        } else if (kind == Kind.OPERATION && span.ends() != null) {
            form.object("ends", "effort.span.operation");
        }
        return span;
    }

    private List<String> links() {
        var links = form.lines("links");
        links.stream()
                .filter(link -> !FormReading.isAddress(link))
                .findFirst()
                .ifPresent(link -> form.object("links", "effort.link.wrong", link));
        return links;
    }
}
