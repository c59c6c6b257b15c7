package dk.helhed.analytics.expression;

/** Reads the values of an expression: columns, numbers, texts, days, ages and years in Denmark. */
final class ValueParser {

    private final TokenReader tokens;

    ValueParser(TokenReader tokens) {
        this.tokens = tokens;
    }

    Written.Value value() {
        var token = tokens.next();
        if (token.isWord("age") && tokens.second().isWord("at")) {
            return age();
        }
        if (token.isWord("years") && tokens.second().isWord("in")) {
            return yearsHere();
        }
        if (token.isName()) {
            return new Written.Value.Named(tokens.take().span(), token.text());
        }
        if (token.isWord("true") || token.isWord("false")) {
            return new Written.Value.YesNo(tokens.take().span(), token.isWord("true"));
        }
        return written("value");
    }

    /** A code, or the name of a code list. */
    Written.Value code() {
        return tokens.next().isName() ? listName() : written("code");
    }

    Written.Value listName() {
        var token = tokens.next();
        if (!token.isName()) {
            throw tokens.unexpected("list", "");
        }
        return new Written.Value.Named(tokens.take().span(), token.text());
    }

    private Written.Value written(String wanted) {
        var token = tokens.next();
        return switch (token.kind()) {
            case NUMBER -> new Written.Value.Digits(tokens.take().span(), token.text());
            case TEXT -> new Written.Value.Text(tokens.take().span(), token.text());
            case DAY -> new Written.Value.Day(tokens.take().span(), token.text());
            case WORD, NAME, SIGN, END -> throw tokens.unexpected(wanted, "");
        };
    }

    private Written.Value age() {
        var first = tokens.take();
        tokens.expectWord("at");
        var at = day();
        return new Written.Value.Age(first.span().to(at.span()), at);
    }

    private Written.Value yearsHere() {
        var first = tokens.take();
        tokens.expectWord("in");
        var last = tokens.expectWord("denmark");
        if (!tokens.takeWord("at")) {
            return new Written.Value.YearsHere(first.span().to(last.span()), null);
        }
        var at = day();
        return new Written.Value.YearsHere(first.span().to(at.span()), at);
    }

    private Written.Value day() {
        var token = tokens.next();
        if (token.kind() == Token.Kind.DAY) {
            return new Written.Value.Day(tokens.take().span(), token.text());
        }
        if (token.isName()) {
            return new Written.Value.Named(tokens.take().span(), token.text());
        }
        throw tokens.unexpected("day", "");
    }
}
