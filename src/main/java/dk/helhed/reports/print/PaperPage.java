package dk.helhed.reports.print;

import dk.helhed.reports.document.Document;

/** A document as the HTML that its PDF is laid out from. */
final class PaperPage {

    private PaperPage() {}

    static String of(Document document) {
        var rightToLeft = document.rightToLeft();
        return new Markup(rightToLeft)
                .open("html", "lang", document.language(), "dir", rightToLeft ? "rtl" : "ltr")
                .raw("\n<head>\n")
                .raw("<title>" + Markup.escaped(document.title()) + "</title>\n")
                .raw(meta("author", document.publisher()))
                .raw(meta("subject", subject(document)))
                .raw("<style>" + StyleSheet.PAPER.text() + "</style>\n")
                .raw(bookmarks(document))
                .raw("</head>\n<body>\n")
                .raw(runningHead(document))
                .raw(Body.of(document, Medium.PAPER))
                .raw("</body>\n</html>\n")
                .toString();
    }

    private static String meta(String name, String content) {
        return "<meta name=\"%s\" content=\"%s\"/>%n".formatted(name, Markup.escaped(content));
    }

    private static String subject(Document document) {
        return document.subtitle().isEmpty() ? document.title() : document.subtitle();
    }

    private static String bookmarks(Document document) {
        var list = new Markup(false).open("bookmarks");
        for (var heading : Outline.of(document).listed()) {
            list.open("bookmark", "name", heading.text(), "href", "#" + heading.anchor())
                    .close("bookmark");
        }
        return list.close("bookmarks").toString();
    }

    private static String runningHead(Document document) {
        return new Markup(document.rightToLeft())
                .open("div", "class", "running")
                .text(document.publisher() + " \u00b7 " + document.title())
                .close("div")
                .toString();
    }
}
