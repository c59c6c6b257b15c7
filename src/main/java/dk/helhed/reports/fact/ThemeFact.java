package dk.helhed.reports.fact;

import dk.helhed.statistics.ProgressStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A theme of a policy.
 *
 * @param ref as addresses write it
 * @param title by language; Danish is always there
 * @param committee that answers for it; null if the policy does not say
 * @param goals what the policy wants, in Danish
 * @param figures keys of the figures that its effect goals are read from
 * @param efforts published efforts that work on its goals and are granted or under way
 */
public record ThemeFact(
        String ref,
        Map<String, String> title,
        @Nullable String committee,
        List<String> goals,
        List<String> figures,
        List<EffectFact> effects,
        List<EffortFact> efforts) {

    public ThemeFact {
        title = Map.copyOf(title);
        goals = List.copyOf(goals);
        figures = List.copyOf(figures);
        effects = List.copyOf(effects);
        efforts = List.copyOf(efforts);
    }

    /** Its Danish name. */
    public String danish() {
        return title.getOrDefault("da", ref);
    }

    /** Its name in the language, if the policy was adopted in it. */
    public Optional<String> in(String language) {
        return Optional.ofNullable(title.get(language));
    }

    /**
     * An effect goal and how far it has come.
     *
     * @param text in Danish
     * @param figure key of the figure it is read from
     * @param overridden whether somebody has set the status by hand
     */
    public record EffectFact(
            String key,
            String text,
            String figure,
            AimFact aim,
            ProgressStatus status,
            boolean overridden,
            @Nullable BigDecimal wanted,
            @Nullable BigDecimal gap) {}

    /**
     * What an effect goal wants.
     *
     * @param kind {@code target}, {@code yearly}, {@code floor}, {@code ceiling}, {@code other-floor}, {@code other-ceiling} or
     *     {@code parity}
     * @param value level or points; null when it follows another figure
     * @param period code of the deadline; null without one
     * @param higher whether it shall rise
     */
    public record AimFact(
            String kind,
            @Nullable BigDecimal value,
            @Nullable String period,
            boolean higher) {}

    /**
     * An effort.
     *
     * @param phase code of its phase
     * @param budget kroner; null if not known
     * @param until the last day with money; null if it has none
     */
    public record EffortFact(
            String title,
            String path,
            String phase,
            @Nullable BigDecimal budget,
            @Nullable LocalDate until) {}
}
