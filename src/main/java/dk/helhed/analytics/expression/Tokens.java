package dk.helhed.analytics.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the text of an expression into words and signs. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("""
            (?<space>\\s+)\
            |(?<word>[\\p{L}_][\\p{L}\\p{N}_]*)\
            |(?<day>\\d{4}-\\d{1,2}-\\d{1,2}(?![\\p{L}\\p{N}_-]))\
            |(?<number>-?\\d+(?:\\.\\d+)?(?![\\p{L}\\p{N}_.]))\
            |"(?<name>[^"\\n]+)"\
            |(?<sign><=|>=|<>|!=|==|=|<|>|\\(|\\)|,)""");

    private static final List<Token.Kind> MATCHED =
            List.of(Token.Kind.WORD, Token.Kind.DAY, Token.Kind.NUMBER, Token.Kind.SIGN, Token.Kind.NAME);

    private static final char QUOTE = '\'';

    private Tokens() {}

    /** The tokens in order, the last of them the end. */
    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        var matcher = TOKEN.matcher(text);
        var position = 0;
        while (position < text.length()) {
            if (text.charAt(position) == QUOTE) {
                tokens.add(quoted(text, position));
                position = tokens.getLast().span().end();
            } else if (matcher.region(position, text.length()).lookingAt()) {
                if (matcher.group("space") == null) {
                    tokens.add(token(matcher));
                }
                position = matcher.end();
            } else {
                throw unreadable(text, position);
            }
        }
        tokens.add(new Token(Token.Kind.END, "", new Span(text.length(), 0)));
        return tokens;
    }

    private static Token token(Matcher matcher) {
        var span = new Span(matcher.start(), matcher.end() - matcher.start());
        for (var kind : MATCHED) {
            var found = matcher.group(kind.name().toLowerCase(Locale.ROOT));
            if (found != null) {
                return new Token(kind, found, span);
            }
        }
        throw new IllegalStateException("No token: " + matcher.group());
    }

    /** The text that begins here; two quotation marks in it stand for one. */
    private static Token quoted(String text, int start) {
        var content = new StringBuilder();
        for (var i = start + 1; i < text.length(); i++) {
            var last = text.charAt(i) == QUOTE;
            if (last && (i + 1 == text.length() || text.charAt(i + 1) != QUOTE)) {
                return new Token(Token.Kind.TEXT, content.toString(), new Span(start, i + 1 - start));
            }
            content.append(text.charAt(last ? ++i : i));
        }
        throw unreadable(text, start);
    }

    private static Wrong unreadable(String text, int position) {
        var rest = text.substring(position);
        var at = new Span(position, 1);
        if (rest.startsWith("'") || rest.startsWith("\"")) {
            return new Wrong(at, "unclosed", rest.substring(0, 1));
        }
        if (Character.isDigit(rest.charAt(0)) || rest.startsWith("-")) {
            return new Wrong(at, "number");
        }
        return new Wrong(at, "sign", Character.toString(rest.codePointAt(0)));
    }
}
