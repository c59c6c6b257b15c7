package dk.helhed.analytics.expression;

/** A piece of an expression's text, in characters from 0. */
record Span(int offset, int length) {

    int end() {
        return offset + length;
    }

    Span to(Span last) {
        return new Span(offset, last.end() - offset);
    }
}
