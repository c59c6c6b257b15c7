package dk.helhed.reports.print;

import dk.helhed.reports.document.Block;
import dk.helhed.reports.document.Document;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** What a document says, as the body of a page of HTML. */
final class Body {

    private final Document document;
    private final Medium medium;
    private final Outline outline;
    private final Markup html;
    private final Tables tables;

    private Body(Document document, Medium medium) {
        this.document = document;
        this.medium = medium;
        this.outline = Outline.of(document);
        this.html = new Markup(document.rightToLeft());
        this.tables = new Tables(html, medium, document.rightToLeft());
    }

    static String of(Document document, Medium medium) {
        return new Body(document, medium).written();
    }

    /** The day of the document, as its language writes it. */
    static String day(Document document) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(document.language() + "-u-ca-gregory-nu-latn"))
                .format(document.date());
    }

    private String written() {
        html.element("p", document.mark(), "class", "mark");
        html.element("h1", document.title());
        html.element("p", document.subtitle(), "class", "subtitle");
        html.open("p", "class", "publisher").text(document.publisher());
        html.raw("<br/>").text(day(document)).close("p");
        writeContents();
        document.blocks().forEach(this::write);
        return html.toString();
    }

    private void writeContents() {
        if (document.contents().isEmpty()) {
            return;
        }
        html.open("nav", "class", "contents", "aria-labelledby", "contents");
        html.element("h2", document.contents(), "id", "contents").open("ul");
        for (var heading : outline.listed()) {
            var title = medium == Medium.PAPER ? heading.text() : "";
            html.open("li", "class", "level-" + heading.level());
            html.element("a", heading.text(), "href", "#" + heading.anchor(), "title", title);
            html.close("li");
        }
        html.close("ul").close("nav");
    }

    private void write(Block block) {
        switch (block) {
            case Block.Heading heading ->
                html.element("h" + (outline.level(heading) + 1), heading.text(), "id", heading.anchor());
            case Block.Paragraph paragraph -> html.element("p", paragraph.text());
            case Block.Items items -> write(items);
            case Block.Facts facts -> tables.write(facts);
            case Block.Grid grid -> tables.write(grid);
            case Block.Picture picture -> Pictures.write(picture, medium, html);
            case Block.Note note ->
                html.open("div", "class", "note", "role", "note")
                        .element("p", note.title(), "class", "note-title")
                        .element("p", note.text())
                        .close("div");
            case Block.PageBreak ignored -> html.open("div", "class", "break").close("div");
        }
    }

    private void write(Block.Items items) {
        if (items.texts().isEmpty()) {
            return;
        }
        var tag = items.numbered() ? "ol" : "ul";
        html.open(tag);
        for (var i = 0; i < items.texts().size(); i++) {
            html.open("li").text(marker(items, i) + items.texts().get(i)).close("li");
        }
        html.close(tag);
    }

    /** The library of paper puts markers to the left only; where they stand to the right, they are a part of the text. */
    private String marker(Block.Items items, int index) {
        if (medium == Medium.SCREEN || !document.rightToLeft()) {
            return "";
        }
        return items.numbered() ? index + 1 + ". " : "\u2022 ";
    }
}
