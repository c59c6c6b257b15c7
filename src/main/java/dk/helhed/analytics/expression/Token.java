package dk.helhed.analytics.expression;

/**
 * A word or sign of an expression.
 *
 * @param text as written; of texts and names in quotation marks what stands between them
 */
record Token(Kind kind, String text, Span span) {

    enum Kind {
        WORD,
        /** A name in double quotation marks, never a word of the language. */
        NAME,
        NUMBER,
        DAY,
        TEXT,
        SIGN,
        END
    }

    /** Whether it is this word of the language, in capitals or not. */
    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isName() {
        return kind == Kind.NAME || (kind == Kind.WORD && !Words.isReserved(text));
    }
}
