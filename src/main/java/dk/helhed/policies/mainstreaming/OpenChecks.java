package dk.helhed.policies.mainstreaming;

import dk.helhed.access.Actor;
import dk.helhed.access.duty.Duty;
import dk.helhed.access.duty.DutyKind;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Checks whose effect is still not known after three months. Whoever wrote one owes its end. */
@Component
class OpenChecks implements DutyKind {

    private static final int MONTHS = 3;
    private static final int DAYS_BEFORE = 14;

    private final CheckRepository repository;
    private final Texts texts;
    private final Clock clock;

    OpenChecks(CheckRepository repository, Texts texts, Clock clock) {
        this.repository = repository;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Duty> of(Actor actor, Language language, LocalDate today) {
        return repository.findOpenOf(actor.person()).stream()
                .filter(check -> !due(check).minusDays(DAYS_BEFORE).isAfter(today))
                .map(check -> duty(check, language, today))
                .toList();
    }

    /** Three months after the day of the item, or after the check was written if that was later. */
    private LocalDate due(Check check) {
        var written = LocalDate.ofInstant(check.writtenAt(), clock.getZone());
        return Stream.of(written, check.content().item().day())
                .max(LocalDate::compareTo)
                .orElseThrow()
                .plusMonths(MONTHS);
    }

    private Duty duty(Check check, Language language, LocalDate today) {
        var item = check.content().item();
        return Duty.by(
                due(check),
                today,
                texts.text(language, "mainstreaming.duty", item.title()),
                texts.text(language, "mainstreaming.duty.why", item.committee(), texts.date(language, item.day())),
                CheckListController.PATH + "/" + check.id() + "/ret");
    }
}
