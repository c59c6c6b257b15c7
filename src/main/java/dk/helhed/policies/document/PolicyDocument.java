package dk.helhed.policies.document;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything one version of a policy says.
 *
 * @param head what stands on its cover
 * @param statements visions, missions, values, principles, cross-cutting elements, tracks and focus areas, in that order
 * @param indicators those of the municipality's own that it defines
 */
public record PolicyDocument(
        Head head,
        List<Statement> statements,
        List<Theme> themes,
        List<Commitment> commitments,
        List<PolicyGoal> goals,
        List<OwnIndicator> indicators) {

    public PolicyDocument {
        statements = List.copyOf(statements);
        themes = List.copyOf(themes);
        commitments = List.copyOf(commitments);
        goals = List.copyOf(goals);
        indicators = List.copyOf(indicators);
    }

    /**
     * The cover.
     *
     * @param id of this version, also its address: {@code aarhus-2007}
     * @param municipality code of the area
     * @param adoption null for a draft
     * @param from the first day in force; null if not said
     * @param to the last day in force as adopted; null if open
     * @param evaluation the rhythm in words; null if the policy is silent
     * @param evaluateBy the day by which it is to be evaluated; null if the policy sets none
     * @param replaces id of the version before; null for the first
     */
    public record Head(
            String id,
            String municipality,
            PolicyText title,
            PolicyText summary,
            @Nullable Adoption adoption,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String committee,
            @Nullable PolicyText evaluation,
            @Nullable LocalDate evaluateBy,
            @Nullable String replaces,
            Paper source) {}

    /** The paper the policy was taken from. */
    public record Paper(PolicyText title, @Nullable String url) {}

    public String id() {
        return head.id();
    }

    public List<Statement> statements(ItemKind kind) {
        return statements.stream().filter(statement -> statement.kind() == kind).toList();
    }

    /** Every item in the order told; the effect goals right after their goal. */
    public Stream<PolicyItem> items() {
        var ofGoals = goals.stream().flatMap(goal -> Stream.concat(Stream.of(goal), goal.effectGoals().stream()));
        return Stream.of(statements.stream(), themes.stream(), commitments.stream(), ofGoals)
                .flatMap(Function.identity());
    }

    public Optional<PolicyItem> item(String key) {
        return items().filter(item -> item.key().equals(key)).findFirst();
    }

    public Optional<PolicyGoal> goal(String key) {
        return goals.stream().filter(goal -> goal.key().equals(key)).findFirst();
    }

    /** The goal that an effect goal belongs to. */
    public Optional<PolicyGoal> goalOf(String effectGoal) {
        return goals.stream()
                .filter(goal -> goal.effectGoals().stream()
                        .anyMatch(effect -> effect.key().equals(effectGoal)))
                .findFirst();
    }

    /** The commitments that point to the goal. */
    public List<Commitment> commitmentsTo(String goal) {
        return commitments.stream()
                .filter(commitment -> commitment.goals().contains(goal))
                .toList();
    }

    /** Who answers for an item: itself, else its goal, else its focus area, else the policy. */
    public Responsible responsible(PolicyItem item) {
        var whole = new Responsible(head.committee(), null);
        return switch (item) {
            case Statement statement -> statement.responsible().orElse(whole);
            case Theme theme -> ofFocusArea(theme.focusArea());
            case Commitment commitment ->
                commitment.responsible().orElse(ofFocusArea(commitment.place().focusArea()));
            case PolicyGoal goal -> goal.responsible().orElse(ofFocusArea(goal.focusArea()));
            case EffectGoal effect ->
                effect.responsible()
                        .orElse(goalOf(effect.key()).map(this::responsible).orElse(whole));
        };
    }

    /** The committees that answer for anything in it, each once, in the order met. */
    public List<String> committees() {
        var named = Stream.concat(
                Stream.ofNullable(head.committee()),
                items().flatMap(item -> Stream.ofNullable(responsible(item).committee())));
        return named.distinct().toList();
    }

    /** The same, adopted. */
    public PolicyDocument adopted(Adoption adoption, LocalDate from, @Nullable LocalDate to) {
        return new PolicyDocument(
                new Head(
                        head.id,
                        head.municipality,
                        head.title,
                        head.summary,
                        adoption,
                        from,
                        to,
                        head.committee,
                        head.evaluation,
                        head.evaluateBy,
                        head.replaces,
                        head.source),
                statements,
                themes,
                commitments,
                goals,
                indicators);
    }

    /** The items by key. */
    public Map<String, PolicyItem> byKey() {
        return items().collect(toUnmodifiableMap(PolicyItem::key, Function.identity()));
    }

    private Responsible ofFocusArea(@Nullable String key) {
        var whole = new Responsible(head.committee(), null);
        return statements(ItemKind.FOCUS_AREA).stream()
                .filter(area -> area.key().equals(key))
                .map(area -> area.responsible().orElse(whole))
                .findFirst()
                .orElse(whole);
    }
}
