package dk.helhed.yearcycle.signal.compute;

import dk.helhed.access.owner.Owners;
import dk.helhed.barometer.Barometer;
import dk.helhed.barometer.Indicators;
import dk.helhed.policies.progress.EffectGoals;
import dk.helhed.yearcycle.signal.SignalSettings;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the rules say about indicators and effect goals. */
@Component
class FigureFindings {

    private final Barometer barometer;
    private final Indicators indicators;
    private final EffectGoals effectGoals;
    private final Owners owners;
    private final SignalSettings settings;

    FigureFindings(
            Barometer barometer,
            Indicators indicators,
            EffectGoals effectGoals,
            Owners owners,
            SignalSettings settings) {
        this.barometer = barometer;
        this.indicators = indicators;
        this.effectGoals = effectGoals;
        this.owners = owners;
        this.settings = settings;
    }

    /** All of them. As many queries, however many indicators and effect goals there are. */
    List<Placed> of(Surroundings around) {
        var wanted = Wanted.of(around, indicators.all(), policy -> effectGoals.read(policy, around.today()));
        var figures = barometer.readings(wanted.figures(), around.today());
        var rules = new FigureRules(settings, indicators.nextFigures(), around.today());
        var ofIndicators = wanted.measured(figures).stream()
                .flatMap(measured -> rules.of(measured, wanted.isUsed(measured)))
                .map(finding ->
                        new Placed(finding, around.themeOf(finding.subject().thing())));
        var ofGoals = wanted.goals(figures).stream()
                .flatMap(rules::of)
                .map(finding -> new Placed(finding, Wanted.theme(around, finding.subject())));
        return Stream.of(ofIndicators, ofGoals, new OwnerRules(owners, settings).of(around, wanted))
                .flatMap(findings -> findings)
                .toList();
    }
}
