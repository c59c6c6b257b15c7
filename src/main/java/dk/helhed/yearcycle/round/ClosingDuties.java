package dk.helhed.yearcycle.round;

import dk.helhed.access.Actor;
import dk.helhed.access.duty.Duty;
import dk.helhed.access.duty.DutyKind;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.yearcycle.Cycle;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What open rounds want of those who run them: sheets that belong to no unit, late answers, and the closing of the round. */
@Component
class ClosingDuties implements DutyKind {

    private final Rounds rounds;
    private final Sheets sheets;
    private final Texts texts;

    ClosingDuties(Rounds rounds, Sheets sheets, Texts texts) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.texts = texts;
    }

    @Override
    public List<Duty> of(Actor actor, Language language, LocalDate today) {
        if (!actor.holds(Cycle.EDIT)) {
            return List.of();
        }
        return rounds.all().stream()
                .filter(round -> round.state() == RoundState.OPEN)
                .flatMap(round -> duties(round, language, today))
                .toList();
    }

    private Stream<Duty> duties(Round round, Language language, LocalDate today) {
        var all = sheets.of(round.year());
        var homeless = all.stream()
                .filter(sheet -> sheet.unit() == null && sheet.state() == SheetState.DRAFT)
                .count();
        var missing = all.stream()
                .filter(sheet -> Standing.of(round, sheet, today).kind().isMissing())
                .count();
        var year = Integer.toString(round.year());
        var give = Stream.of(homeless)
                .filter(count -> count > 0)
                .map(count -> Duty.by(
                                round.deadline(),
                                today,
                                texts.text(language, "round.duty.give", year),
                                texts.text(language, "round.duty.give.why", count),
                                round.path())
                        .marked("give"));
        var close = Stream.of(missing)
                .filter(count -> today.isAfter(round.deadline()))
                .map(count -> Duty.by(
                                round.deadline(),
                                today,
                                texts.text(language, "round.duty.close", year),
                                texts.text(language, "round.duty.close.why", count),
                                round.path())
                        .marked("close"));
        return Stream.concat(give, close);
    }
}
