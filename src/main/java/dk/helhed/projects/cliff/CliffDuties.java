package dk.helhed.projects.cliff;

import dk.helhed.access.Access;
import dk.helhed.access.Actor;
import dk.helhed.access.duty.Duty;
import dk.helhed.access.duty.Duty.Urgency;
import dk.helhed.access.duty.DutyKind;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.projects.Answerable;
import dk.helhed.projects.Efforts;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Projects that need a decision before their money runs out. Those who manage them, the leaders of their departments and the
 * secretaries of committees owe it six months before; they are told from twelve months on.
 */
@Component
class CliffDuties implements DutyKind {

    /** Held by the leaders of departments. */
    private static final String LEADERS = "owners.edit";

    private final Cliffs cliffs;
    private final Access access;
    private final Texts texts;

    CliffDuties(Cliffs cliffs, Access access, Texts texts) {
        this.cliffs = cliffs;
        this.access = access;
        this.texts = texts;
    }

    @Override
    public List<Duty> of(Actor actor, Language language, LocalDate today) {
        return cliffs.of(Answerable.of(actor, access, List.of(Efforts.DECIDE, LEADERS))).stream()
                .map(cliff -> duty(cliff, language, today))
                .toList();
    }

    private Duty duty(Cliff cliff, Language language, LocalDate today) {
        var stage = cliff.stage(today);
        return new Duty(
                texts.text(language, "cliff.duty", cliff.title()),
                texts.text(
                        language,
                        stage == Stage.PAST ? "cliff.duty.past" : "cliff.duty.why",
                        texts.date(language, cliff.fundedUntil())),
                CliffWatch.reachedOn(Stage.MONTHS_6, cliff.fundedUntil()),
                cliff.path() + "/beslutning",
                urgency(stage));
    }

    static Urgency urgency(Stage stage) {
        return switch (stage) {
            case MONTHS_12 -> Urgency.OPEN;
            case MONTHS_9 -> Urgency.SOON;
            case MONTHS_6, PAST -> Urgency.LATE;
        };
    }
}
