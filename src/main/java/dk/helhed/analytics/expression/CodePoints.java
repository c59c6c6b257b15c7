package dk.helhed.analytics.expression;

/** The order of texts by code point, which is also the order of their UTF-8 bytes and so that of the databases. */
public final class CodePoints {

    private CodePoints() {}

    /** Less than, equal to or greater than 0, as {@link String#compareTo} but right beyond the 16-bit characters too. */
    public static int compare(String left, String right) {
        var shared = Math.min(left.length(), right.length());
        for (var i = 0; i < shared; i++) {
            var one = left.charAt(i);
            var other = right.charAt(i);
            if (one != other) {
                return Character.isSurrogate(one) == Character.isSurrogate(other)
                        ? Character.compare(one, other)
                        : Boolean.compare(Character.isSurrogate(one), Character.isSurrogate(other));
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
