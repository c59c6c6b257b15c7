package dk.helhed.analytics.expression;

import java.util.List;

/**
 * The first thing wrong with an expression: where, and what to do.
 *
 * @param offset of the character it is about, from 0; the length of the text if something is missing at its end
 * @param length of the piece it is about, in characters; at least 1
 * @param key of the sentence, without the group {@code expression.}
 * @param arguments of the sentence
 */
public record ExpressionProblem(int offset, int length, String key, List<Object> arguments) {

    private static final String GROUP = "expression.";

    public ExpressionProblem {
        arguments = List.copyOf(arguments);
    }

    static ExpressionProblem at(Span span, String key, Object... arguments) {
        return new ExpressionProblem(span.offset(), Math.max(1, span.length()), GROUP + key, List.of(arguments));
    }

    /** The line in the text, from 1. */
    public int line(String text) {
        return 1 + (int) before(text).chars().filter(letter -> letter == '\n').count();
    }

    /** The character in the line, from 1. */
    public int column(String text) {
        return offset - lineStart(text) + 1;
    }

    /** The line that the problem is in, and below it a line with carets under the piece that is meant. */
    public String pointer(String text) {
        var start = lineStart(text);
        var end = text.indexOf('\n', start);
        var line = text.substring(start, end < 0 ? text.length() : end);
        var under = line.substring(0, Math.min(line.length(), offset - start)).replaceAll("[^\t]", " ");
        var carets = Math.clamp(line.length() - under.length(), 1, length);
        return shown(line) + "\n" + under + "^".repeat(carets);
    }

    private String before(String text) {
        return text.substring(0, Math.min(offset, text.length()));
    }

    private int lineStart(String text) {
        return before(text).lastIndexOf('\n') + 1;
    }

    /** Free of what could disturb a terminal, with every character in its place. */
    private static String shown(String line) {
        return line.replaceAll("[\\p{Cntrl}&&[^\t]]", "?");
    }
}
