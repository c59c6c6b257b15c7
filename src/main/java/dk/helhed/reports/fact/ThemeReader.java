package dk.helhed.reports.fact;

import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.policies.Policy;
import dk.helhed.policies.document.Aim;
import dk.helhed.policies.document.PolicyGoal;
import dk.helhed.policies.progress.EffectGoals;
import dk.helhed.policies.progress.EffectReading;
import dk.helhed.projects.GoalRef;
import dk.helhed.reports.fact.ThemeFact.AimFact;
import dk.helhed.reports.fact.ThemeFact.EffectFact;
import dk.helhed.statistics.Good;
import dk.helhed.yearcycle.Theme;
import dk.helhed.yearcycle.Themes;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the themes of a policy, what its effect goals have come to, and what is done about them. */
@Component
class ThemeReader {

    private static final String WHOLE = "hele-politikken";

    private final EffectGoals effectGoals;
    private final EffortReader efforts;
    private final Texts texts;

    ThemeReader(EffectGoals effectGoals, EffortReader efforts, Texts texts) {
        this.effectGoals = effectGoals;
        this.efforts = efforts;
        this.texts = texts;
    }

    /** Those of the policy in its order, and last the goals that it puts in no focus area. */
    List<ThemeFact> read(Policy policy, LocalDate asOf) {
        var readings = effectGoals.read(policy, asOf);
        var themes = Themes.of(policy).map(theme -> fact(policy, theme, readings));
        var loose = policy.document().goals().stream()
                .filter(goal -> goal.focusArea() == null)
                .toList();
        var whole = loose.isEmpty()
                ? Stream.<ThemeFact>empty()
                : Stream.of(fact(
                        policy,
                        policy.id() + "." + WHOLE,
                        whole(),
                        policy.head().committee(),
                        loose,
                        readings));
        return Stream.concat(themes, whole).toList();
    }

    private ThemeFact fact(Policy policy, Theme theme, Map<String, EffectReading> readings) {
        return fact(
                policy, theme.ref().toString(), theme.title().byLanguage(), theme.committee(), theme.goals(), readings);
    }

    private ThemeFact fact(
            Policy policy,
            String ref,
            Map<String, String> title,
            @Nullable String committee,
            List<PolicyGoal> goals,
            Map<String, EffectReading> readings) {
        var effects = goals.stream()
                .flatMap(goal -> goal.effectGoals().stream())
                .flatMap(effect -> Stream.ofNullable(readings.get(effect.key())))
                .map(ThemeReader::effect)
                .toList();
        var worked = goals.stream()
                .flatMap(goal -> Stream.concat(
                        Stream.of(goal.key()), goal.effectGoals().stream().map(effect -> effect.key())))
                .map(key -> new GoalRef(policy.id(), key))
                .toList();
        return new ThemeFact(
                ref,
                title,
                committee,
                goals.stream().map(goal -> goal.text().original()).toList(),
                effects.stream().map(EffectFact::figure).distinct().toList(),
                effects,
                efforts.on(worked));
    }

    private Map<String, String> whole() {
        var title = new LinkedHashMap<String, String>();
        for (var language : Language.values()) {
            title.put(language.tag(), texts.text(language, "report.theme.whole"));
        }
        return title;
    }

    private static EffectFact effect(EffectReading reading) {
        var effect = reading.effect();
        return new EffectFact(
                effect.key(),
                effect.text().original(),
                FigureReader.key(effect.figure()),
                aim(effect.aim()),
                reading.status(),
                reading.override() != null,
                reading.wanted(),
                reading.gap());
    }

    private static AimFact aim(Aim aim) {
        return switch (aim) {
            case Aim.Target target ->
                new AimFact("target", target.value(), target.deadline().exactCode(), target.direction() == Good.HIGHER);
            case Aim.YearlyChange change ->
                new AimFact("yearly", change.points(), null, change.direction() == Good.HIGHER);
            case Aim.Bound bound ->
                new AimFact(
                        bound.side() == Aim.Side.FLOOR ? "floor" : "ceiling",
                        bound.value(),
                        null,
                        bound.side() == Aim.Side.FLOOR);
            case Aim.RelativeBound bound ->
                new AimFact(
                        bound.side() == Aim.Side.FLOOR ? "other-floor" : "other-ceiling",
                        null,
                        null,
                        bound.side() == Aim.Side.FLOOR);
            case Aim.Parity parity -> new AimFact("parity", null, null, true);
        };
    }
}
