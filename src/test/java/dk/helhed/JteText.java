package dk.helhed;

import java.util.regex.Pattern;

/** The text of a JTE template that reaches the reader as it stands: everything but tags, expressions and directives. */
final class JteText {

    private static final Pattern COMMENT = Pattern.compile("<%--.*?--%>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern LINE_DIRECTIVE = Pattern.compile("(?m)^@(import|param)\\b.*$");
    private static final Pattern DIRECTIVE =
            Pattern.compile("\\G@(if|elseif|for|template[.\\w]+)\\(|\\G(\\$unsafe|\\$|!)\\{");
    private static final Pattern SHOWN_ATTRIBUTE =
            Pattern.compile("\\b(alt|title|placeholder|aria-label|aria-description|label)=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<[^>]*>", Pattern.DOTALL);

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private int position;

    private JteText(String source) {
        this.source = source;
    }

    /** Text nodes and the attributes that are read aloud or shown, separated by spaces. */
    static String of(String template) {
        var reader = new JteText(
                LINE_DIRECTIVE.matcher(COMMENT.matcher(template).replaceAll("")).replaceAll(""));
        reader.html('\0');
        var html = reader.text.toString().replaceAll("@(else|endif|endfor|raw|endraw)\\b", " ");
        var shown = new StringBuilder(TAG.matcher(html).replaceAll(" "));
        SHOWN_ATTRIBUTE
                .matcher(html)
                .results()
                .forEach(found -> shown.append(' ').append(found.group(2)));
        return shown.toString().replaceAll("&\\w+;", " ");
    }

    /** Reads HTML up to the end character, which closes a block of content inside an expression. */
    private void html(char end) {
        var directive = DIRECTIVE.matcher(source);
        while (position < source.length() && source.charAt(position) != end) {
            if (directive.find(position)) {
                position = directive.end();
                java(source.charAt(position - 1) == '(' ? ')' : '}');
            } else {
                text.append(source.charAt(position++));
            }
        }
        position++;
    }

    /** Reads Java up to the end character; blocks of content inside it are HTML again. */
    private void java(char end) {
        while (source.charAt(position) != end) {
            switch (source.charAt(position++)) {
                case '(' -> java(')');
                case '{' -> java('}');
                case '"' -> skipString();
                case '`' -> html('`');
                default -> {}
            }
        }
        position++;
    }

    private void skipString() {
        while (source.charAt(position) != '"') {
            position += source.charAt(position) == '\\' ? 2 : 1;
        }
        position++;
    }
}
