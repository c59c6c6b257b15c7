package dk.helhed.analytics.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads the grammar of an expression, by recursive descent.
 *
 * <pre>
 * either    = both { "or" both }
 * both      = negated { "and" negated }
 * negated   = "not" negated | "(" either ")" | "true" | "false" | predicate
 * predicate = value [ relation value | ["not"] "in" codes | ["not"] "between" value "and" value | "is" ["not"] "missing" ]
 * codes     = name | "(" code { "," code } ")"
 * </pre>
 */
final class Parser {

    private static final Map<String, Relation> RELATIONS = Map.of(
            "=", Relation.EQUAL,
            "<>", Relation.UNEQUAL,
            "!=", Relation.UNEQUAL,
            "<", Relation.LESS,
            "<=", Relation.AT_MOST,
            ">", Relation.GREATER,
            ">=", Relation.AT_LEAST);

    private static final int MOST_CODES = 2_000;

    private final TokenReader tokens;
    private final ValueParser values;

    private Parser(List<Token> tokens) {
        this.tokens = new TokenReader(tokens);
        this.values = new ValueParser(this.tokens);
    }

    static Written read(String text) {
        var parser = new Parser(Tokens.of(text));
        var whole = parser.either();
        parser.tokens.expectEnd();
        return whole;
    }

    private Written either() {
        return joined("or", this::both, Written.Either::new);
    }

    private Written both() {
        return joined("and", this::negated, Written.Both::new);
    }

    private Written joined(String word, Supplier<Written> part, BiFunction<Span, List<Written>, Written> join) {
        var parts = new ArrayList<>(List.of(part.get()));
        while (tokens.takeWord(word)) {
            parts.add(part.get());
        }
        return parts.size() == 1
                ? parts.getFirst()
                : join.apply(parts.getFirst().span().to(parts.getLast().span()), parts);
    }

    private Written negated() {
        var first = tokens.next();
        if (tokens.takeWord("not")) {
            var condition = tokens.deeper(first.span(), this::negated);
            return new Written.Negated(first.span().to(condition.span()), condition);
        }
        if (tokens.takeSign("(")) {
            var inner = tokens.deeper(first.span(), this::either);
            tokens.expectSign(")");
            return inner;
        }
        if (first.isWord("true") || first.isWord("false")) {
            tokens.take();
            return new Written.Constant(first.span(), first.isWord("true"));
        }
        return predicate(values.value());
    }

    private Written predicate(Written.Value value) {
        var relation = tokens.next().kind() == Token.Kind.SIGN
                ? RELATIONS.get(tokens.next().text())
                : null;
        if (relation != null) {
            tokens.take();
            var right = values.value();
            refuseChain(right);
            return new Written.Compared(value.span().to(right.span()), value, relation, right);
        }
        if (tokens.takeWord("is")) {
            return missing(value);
        }
        var not = tokens.next();
        var negative = tokens.takeWord("not");
        if (tokens.takeWord("in")) {
            return negated(negative, listed(value));
        }
        if (tokens.takeWord("between")) {
            return negated(negative, ranged(value));
        }
        if (negative) {
            throw new Wrong(not.span(), "not-here");
        }
        return new Written.Alone(value.span(), value);
    }

    private void refuseChain(Written.Value right) {
        if (tokens.next().kind() == Token.Kind.SIGN
                && RELATIONS.containsKey(tokens.next().text())) {
            throw new Wrong(tokens.next().span(), "chain");
        }
        if (right instanceof Written.Value.YesNo) {
            return;
        }
        if (tokens.next().isWord("between") || tokens.next().isWord("in")) {
            throw new Wrong(tokens.next().span(), "chain");
        }
    }

    private Written missing(Written.Value value) {
        var negative = tokens.takeWord("not");
        var last = tokens.expectWord("missing");
        return negated(negative, new Written.Missing(value.span().to(last.span()), value));
    }

    private Written ranged(Written.Value value) {
        var low = values.value();
        tokens.expectWord("and");
        var high = values.value();
        return new Written.Ranged(value.span().to(high.span()), value, low, high);
    }

    private Written listed(Written.Value value) {
        if (!tokens.takeSign("(")) {
            var list = values.listName();
            return new Written.Listed(value.span().to(list.span()), value, List.of(list));
        }
        var members = new ArrayList<Written.Value>();
        do {
            if (members.size() == MOST_CODES) {
                throw new Wrong(tokens.next().span(), "many-codes", MOST_CODES);
            }
            members.add(values.code());
        } while (tokens.takeSign(","));
        var last = tokens.expectSign(")");
        return new Written.Listed(value.span().to(last.span()), value, members);
    }

    private static Written negated(boolean negative, Written condition) {
        Function<Written, Written> not = inner -> new Written.Negated(inner.span(), inner);
        return negative ? not.apply(condition) : condition;
    }
}
