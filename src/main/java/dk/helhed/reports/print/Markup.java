package dk.helhed.reports.print;

import dk.helhed.charts.Xml;

/** HTML being written that is well-formed XML, too. Texts are escaped, and what XML cannot hold is left out. */
final class Markup {

    private final StringBuilder written = new StringBuilder();
    private final boolean rightToLeft;

    Markup(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values by turns; one with an empty value is left out
     */
    Markup open(String tag, String... attributes) {
        written.append('<').append(tag);
        for (var i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                written.append(' ').append(attributes[i]).append("=\"");
                written.append(escaped(attributes[i + 1])).append('"');
            }
        }
        written.append('>');
        return this;
    }

    Markup close(String tag) {
        written.append("</").append(tag).append(">\n");
        return this;
    }

    /** An element that holds a text only; nothing if the text is empty. */
    Markup element(String tag, String text, String... attributes) {
        return text.isEmpty() ? this : open(tag, attributes).text(text).close(tag);
    }

    /** A text. Numbers in a text from right to left are kept together, and in their own order. */
    Markup text(String text) {
        var escaped = escaped(text);
        written.append(rightToLeft ? NumbersApart.in(escaped) : escaped);
        return this;
    }

    /** What is markup already. */
    Markup raw(String markup) {
        written.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return written.toString();
    }

    static String escaped(String text) {
        return Xml.text(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
