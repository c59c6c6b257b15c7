package dk.helhed.reports.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.reports.document.Document;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A document as a page of its own, that needs nothing beside it: no script, no pictures, no style sheets. */
public final class HtmlFile {

    /** The media type that it is sent with. */
    public static final String MEDIA = "text/html;charset=UTF-8";

    private static final String STYLE_SOURCE = "'sha256-" + hash(StyleSheet.SCREEN.text()) + "'";

    private HtmlFile() {}

    /** The page, always the same for the same document. */
    public static String of(Document document) {
        var direction = document.rightToLeft() ? "rtl" : "ltr";
        return new Markup(document.rightToLeft())
                .raw("<!DOCTYPE html>\n")
                .open("html", "lang", document.language(), "dir", direction)
                .raw("\n<head>\n<meta charset=\"utf-8\"/>\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .raw("<title>" + Markup.escaped(document.title()) + "</title>\n")
                .raw("<style>" + StyleSheet.SCREEN.text() + "</style>\n</head>\n<body>\n<main>\n")
                .raw(Body.of(document, Medium.SCREEN))
                .raw("</main>\n</body>\n</html>\n")
                .toString();
    }

    /** What the Content-Security-Policy of the page must allow as {@code style-src}: the one style sheet within it. */
    public static String styleSource() {
        return STYLE_SOURCE;
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
