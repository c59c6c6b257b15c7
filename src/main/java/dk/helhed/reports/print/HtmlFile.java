package dk.helhed.reports.print;

import dk.helhed.reports.document.Document;

/** A document as a page of its own, that needs nothing beside it: no script, no pictures, no style sheets. */
public final class HtmlFile {

    /** The media type that it is sent with. */
    public static final String MEDIA = "text/html;charset=UTF-8";

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
}
