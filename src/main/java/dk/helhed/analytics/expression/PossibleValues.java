package dk.helhed.analytics.expression;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which values of one column, or of years between days, several demands leave. */
final class PossibleValues {

    private final Operand operand;
    private boolean missing;
    private boolean known;
    private boolean yes;
    private boolean no;
    private long least = Long.MIN_VALUE;
    private long greatest = Long.MAX_VALUE;
    private @Nullable Set<Literal> allowed;
    private final Set<Literal> excluded = new HashSet<>();

    PossibleValues(Operand operand, List<Contradictions.Demand> demands) {
        this.operand = operand;
        demands.stream().filter(demand -> demand.operand().equals(operand)).forEach(this::take);
    }

    /** Whether any value is left, the missing one included. */
    boolean isAny() {
        if ((missing && known) || (yes && no)) {
            return false;
        }
        if (allowed != null && allowed.stream().noneMatch(this::isLeft)) {
            return false;
        }
        return least < greatest || (least == greatest && excluded.stream().noneMatch(code -> isNumber(code, least)));
    }

    private boolean isLeft(Literal code) {
        return !excluded.contains(code)
                && (code.kind() == Kind.TEXT || (value(code) >= least && value(code) <= greatest));
    }

    private static boolean isNumber(Literal code, long number) {
        return code.kind() != Kind.TEXT && value(code) == number;
    }

    private void take(Contradictions.Demand demand) {
        switch (demand.condition()) {
            case Condition.IsMissing ignored when demand.wanted() -> missing = true;
            case Condition.IsMissing ignored -> known = true;
            case Condition.Flag ignored -> flag(demand.wanted());
            case Condition.OneOf(var ignored, var codes) when demand.wanted() -> only(new HashSet<>(codes));
            case Condition.OneOf(var ignored, var codes) -> without(codes);
            case Condition.Comparison(var ignored, var relation, var right) ->
                compare(demand.wanted() ? relation : relation.opposite(), right);
            default -> throw new IllegalStateException("Not taken apart: " + demand.condition());
        }
    }

    private void flag(boolean wanted) {
        known = true;
        yes |= wanted;
        no |= !wanted;
    }

    private void only(Set<Literal> codes) {
        known = true;
        if (allowed == null) {
            allowed = codes;
        } else {
            allowed.retainAll(codes);
        }
    }

    private void without(List<Literal> codes) {
        known = true;
        excluded.addAll(codes);
    }

    private void compare(Relation relation, Operand right) {
        known = true;
        if (right instanceof Literal literal && literal.kind() == operand.kind()) {
            if (relation == Relation.EQUAL) {
                only(new HashSet<>(Set.of(literal)));
            } else if (relation == Relation.UNEQUAL) {
                excluded.add(literal);
            } else if (literal.kind() != Kind.TEXT) {
                bound(relation, value(literal));
            }
        }
    }

    private void bound(Relation relation, long value) {
        switch (relation) {
            case LESS -> greatest = Math.min(greatest, Math.max(value, Long.MIN_VALUE + 1) - 1);
            case AT_MOST -> greatest = Math.min(greatest, value);
            case GREATER -> least = Math.max(least, Math.min(value, Long.MAX_VALUE - 1) + 1);
            case AT_LEAST -> least = Math.max(least, value);
            case EQUAL, UNEQUAL -> throw new IllegalStateException("No bound: " + relation);
        }
    }

    private static long value(Literal literal) {
        return switch (literal) {
            case Literal.Whole(var value) -> value;
            case Literal.Decimal(var units) -> units;
            case Literal.Day(var day) -> day.toEpochDay();
            case Literal.Text text -> throw new IllegalStateException("A text has no number: " + text);
        };
    }
}
