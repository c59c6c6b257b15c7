package dk.helhed.yearcycle.round;

import dk.helhed.access.Access;
import dk.helhed.access.Actor;
import dk.helhed.access.Place;
import dk.helhed.access.Scope;
import dk.helhed.access.duty.Duty;
import dk.helhed.access.duty.Duty.Urgency;
import dk.helhed.access.duty.DutyKind;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.yearcycle.Cycle;
import dk.helhed.yearcycle.ThemeNames;
import dk.helhed.yearcycle.round.Reminder.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sheets that wait for whoever answers for a committee. */
@Component
class RoundDuties implements DutyKind {

    private final Sheets sheets;
    private final Rounds rounds;
    private final Access access;
    private final ThemeNames themes;
    private final Texts texts;

    RoundDuties(Sheets sheets, Rounds rounds, Access access, ThemeNames themes, Texts texts) {
        this.sheets = sheets;
        this.rounds = rounds;
        this.access = access;
        this.themes = themes;
        this.texts = texts;
    }

    /** Who asks, and what is needed to answer. */
    private record Asking(
            Actor actor,
            Scope scope,
            Map<Integer, Round> years,
            ThemeNames.Names names,
            Language language,
            LocalDate today) {}

    @Override
    public List<Duty> of(Actor actor, Language language, LocalDate today) {
        if (!actor.holds(Cycle.ANSWER)) {
            return List.of();
        }
        var waiting = sheets.awaited(actor);
        if (waiting.isEmpty()) {
            return List.of();
        }
        var years = rounds.all().stream().collect(Collectors.toMap(Round::year, Function.identity()));
        var asking = new Asking(actor, access.scope(actor, Cycle.ANSWER), years, themes.in(language), language, today);
        return waiting.stream().flatMap(sheet -> duty(sheet, asking).stream()).toList();
    }

    private Optional<Duty> duty(Sheet sheet, Asking asking) {
        var round = Objects.requireNonNull(asking.years().get(sheet.year()));
        var standing = Standing.of(round, sheet, asking.today());
        return part(sheet, asking.actor(), asking.scope())
                .filter(part -> Reminder.isDue(standing, part))
                .map(part -> duty(sheet, standing, part, Reminder.hasDay(standing) ? round.deadline() : null, asking));
    }

    private Duty duty(Sheet sheet, Standing standing, Part part, @Nullable LocalDate by, Asking asking) {
        return new Duty(
                texts.text(
                        asking.language(),
                        "round.duty",
                        sheet.committee(),
                        asking.names().of(sheet.theme())),
                texts.text(asking.language(), why(part, standing), Integer.toString(sheet.year()), standing.days()),
                by,
                sheet.path(),
                Urgency.on(asking.today(), by));
    }

    private static String why(Part part, Standing standing) {
        return "round.duty."
                + switch (standing.kind()) {
                    case LATE -> "late";
                    case REOPENED -> "reopened";
                    default -> part == Part.DELEGATE ? "delegate" : "unit";
                };
    }

    /** What the actor has to do with it. Whoever reaches everything is asked about the own unit only. */
    private static Optional<Part> part(Sheet sheet, Actor actor, Scope scope) {
        var delegation = sheet.delegation();
        if (actor.person().equals(delegation.person())) {
            return Optional.of(Part.DELEGATE);
        }
        if (!delegation.isByPerson()
                && isOf(delegation.unit() == null ? sheet.unit() : delegation.unit(), actor, scope)) {
            return Optional.of(Part.WRITER);
        }
        return isOf(sheet.unit(), actor, scope) || isOf(delegation.unit(), actor, scope)
                ? Optional.of(Part.RESPONSIBLE)
                : Optional.empty();
    }

    private static boolean isOf(@Nullable Integer unit, Actor actor, Scope scope) {
        if (unit == null) {
            return false;
        }
        return scope instanceof Scope.Everything ? unit == actor.unit() : scope.holds(new Place(unit, null));
    }
}
