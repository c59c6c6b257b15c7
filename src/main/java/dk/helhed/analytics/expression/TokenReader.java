package dk.helhed.analytics.expression;

import java.util.List;
import java.util.function.Supplier;

/** Reads tokens one after the other, and knows how deep in parentheses it is. */
final class TokenReader {

    private static final int DEEPEST = 40;

    private final List<Token> tokens;
    private int position;
    private int depth;

    TokenReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token next() {
        return tokens.get(position);
    }

    /** The token after the next; the end if there is none. */
    Token second() {
        return tokens.get(Math.min(position + 1, tokens.size() - 1));
    }

    Token take() {
        var taken = next();
        position = Math.min(position + 1, tokens.size() - 1);
        return taken;
    }

    boolean takeWord(String word) {
        return takeIf(next().isWord(word));
    }

    boolean takeSign(String sign) {
        return takeIf(next().isSign(sign));
    }

    private boolean takeIf(boolean wanted) {
        if (wanted) {
            take();
        }
        return wanted;
    }

    Token expectWord(String word) {
        return expect(next().isWord(word), word);
    }

    Token expectSign(String sign) {
        return expect(next().isSign(sign), sign);
    }

    private Token expect(boolean found, String wanted) {
        if (!found) {
            throw unexpected("expected", wanted);
        }
        return take();
    }

    void expectEnd() {
        var rest = next();
        if (rest.isSign(")")) {
            throw new Wrong(rest.span(), "unopened");
        }
        if (rest.isSign("==")) {
            throw new Wrong(rest.span(), "equals");
        }
        if (rest.isSign("(")) {
            throw new Wrong(rest.span(), "function");
        }
        if (rest.kind() != Token.Kind.END) {
            throw new Wrong(rest.span(), "rest", rest.text());
        }
    }

    /** The refusal of the next token, worded by whether there is one. */
    Wrong unexpected(String key, String wanted) {
        var token = next();
        return token.kind() == Token.Kind.END
                ? new Wrong(token.span(), key + ".end", wanted)
                : new Wrong(token.span(), key, wanted, token.text());
    }

    /** Reads what stands one level deeper; refuses what is nested so deep that nobody could read it. */
    <T> T deeper(Span span, Supplier<T> inner) {
        if (++depth > DEEPEST) {
            throw new Wrong(span, "deep", DEEPEST);
        }
        var read = inner.get();
        depth--;
        return read;
    }
}
