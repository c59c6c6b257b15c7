package dk.helhed.analytics.expression;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Checks what is written against the columns, and makes a condition of it. */
final class Binder {

    private static final Set<Relation> SAME_OR_NOT = Set.of(Relation.EQUAL, Relation.UNEQUAL);

    private final ValueBinder values;

    Binder(Columns columns, CodeLists codeLists) {
        this.values = new ValueBinder(columns, codeLists);
    }

    Condition condition(Written written) {
        return switch (written) {
            case Written.Constant constant -> new Condition.Always(constant.value());
            case Written.Both both ->
                Joined.and(both.parts().stream().map(this::condition).toList());
            case Written.Either either ->
                Joined.or(either.parts().stream().map(this::condition).toList());
            case Written.Negated negated -> new Condition.Not(condition(negated.condition()));
            case Written.Compared compared -> compared(compared);
            case Written.Ranged ranged -> ranged(ranged);
            case Written.Listed listed -> listed(listed);
            case Written.Missing missing -> new Condition.IsMissing(values.column(missing.value()));
            case Written.Alone alone -> flag(alone.value());
        };
    }

    private Condition compared(Written.Compared compared) {
        if (compared.left() instanceof Written.Value.YesNo yesNo) {
            return yesNo(compared.right(), compared, yesNo.value());
        }
        if (compared.right() instanceof Written.Value.YesNo yesNo) {
            return yesNo(compared.left(), compared, yesNo.value());
        }
        if (!values.isColumn(compared.left()) && values.isColumn(compared.right())) {
            return comparison(compared.right(), compared.relation().mirrored(), compared.left());
        }
        return comparison(compared.left(), compared.relation(), compared.right());
    }

    private Condition comparison(Written.Value left, Relation relation, Written.Value right) {
        var operand = values.column(left);
        if (operand.kind() == Kind.YES_NO) {
            throw new Wrong(left.span(), "yes-no.compared", ValueBinder.shown(left));
        }
        return new Condition.Comparison(operand, relation, values.comparable(right, operand, left));
    }

    private Condition yesNo(Written.Value value, Written.Compared compared, boolean yes) {
        if (!SAME_OR_NOT.contains(compared.relation())) {
            throw new Wrong(compared.span(), "yes-no.order");
        }
        var flag = flag(value);
        return yes == (compared.relation() == Relation.EQUAL) ? flag : new Condition.Not(flag);
    }

    private Condition flag(Written.Value value) {
        var operand = values.column(value);
        if (operand instanceof Column column && column.kind() == Kind.YES_NO) {
            return new Condition.Flag(column);
        }
        throw new Wrong(value.span(), "no-condition", ValueBinder.shown(value));
    }

    private Condition ranged(Written.Ranged ranged) {
        var value = values.column(ranged.value());
        if (value.kind() == Kind.YES_NO) {
            throw new Wrong(ranged.value().span(), "yes-no.compared", ValueBinder.shown(ranged.value()));
        }
        return new Condition.Between(
                value,
                values.comparable(ranged.low(), value, ranged.value()),
                values.comparable(ranged.high(), value, ranged.value()));
    }

    private Condition listed(Written.Listed listed) {
        var value = values.column(listed.value());
        if (value.kind() == Kind.YES_NO) {
            throw new Wrong(listed.value().span(), "yes-no.compared", ValueBinder.shown(listed.value()));
        }
        var codes = new LinkedHashSet<Literal>();
        listed.members().forEach(member -> codes.addAll(values.codes(member, value, listed.value())));
        return new Condition.OneOf(value, List.copyOf(codes));
    }
}
