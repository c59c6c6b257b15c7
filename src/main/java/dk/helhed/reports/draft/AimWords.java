package dk.helhed.reports.draft;

import dk.helhed.reference.Unit;
import dk.helhed.reports.fact.ThemeFact.AimFact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Says what an effect goal wants, in the words of the policy's own page. */
final class AimWords {

    private final Voice voice;

    AimWords(Voice voice) {
        this.voice = voice;
    }

    /** In a few words; empty if it follows another figure, which its own text says better. */
    Optional<String> of(AimFact aim, Unit unit) {
        var value = aim.value();
        if (value == null) {
            return Optional.empty();
        }
        var way = aim.higher() ? "higher" : "lower";
        return switch (aim.kind()) {
            case "target" ->
                Optional.of(
                        voice.say("policy.aim.target." + way, voice.amount(value, unit), voice.period(aim.period())));
            case "yearly" -> Optional.of(voice.say("policy.aim.yearly." + way, plain(value)));
            default -> Optional.of(voice.say("policy.aim.bound." + aim.kind(), voice.amount(value, unit)));
        };
    }

    private String plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return voice.figure(stripped.setScale(Math.max(0, stripped.scale()), RoundingMode.UNNECESSARY), Unit.COUNT);
    }
}
