package dk.helhed.reports.print;

import dk.helhed.reports.document.Block;
import dk.helhed.reports.document.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Documents that hold one of everything, in each script that reports are printed in. */
final class TestDocuments {

    static final String DANISH = "Æblegrød på Ærø: andelen steg fra 54,2 til 57,9 procent siden 2020.";
    static final String ENGLISH = "The share rose from 54.2 to 57.9 per cent <since> 2020 & later.";
    static final String UKRAINIAN = "Частка зросла з 54,2 до 57,9 відсотка. Їжак, ґанок, є.";
    static final String ARABIC =
            "شكرًا لكم. ارتفعت النسبة من 54,2 إلى 57,9 منذ عام 2020. الهاتف 89 40 20 00 في Aarhus.";
    static final String TIGRINYA = "ካብ 2020 ጀሚሩ ናብ 57.9 ሚእታዊት ወሲኹ።";

    private static final String CHART = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 400"><title>Andel</title><desc>En kurve</desc>\
        <g fill="none" stroke="#0b4f8a"><path d="M20,300L700,80"/></g>\
        <text x="20" y="380" font-size="14" fill="#1a1a1a">2015 Æ</text></svg>\
        """;

    private TestDocuments() {}

    static List<Document> all() {
        return List.of(of("da", DANISH), of("en", ENGLISH), of("uk", UKRAINIAN), of("ar", ARABIC), of("ti", TIGRINYA));
    }

    /** Chapters, lists, a note, facts, a table over several pages, a wide one, and a picture. */
    static Document of(String language, String text) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(List.of(new Block.Fact(text, "26.11.2026"))));
        blocks.add(new Block.Heading(1, "first", text));
        blocks.add(new Block.Paragraph(text));
        blocks.add(new Block.Heading(3, "skipping", text));
        blocks.add(new Block.Items(false, List.of(text, text)));
        blocks.add(new Block.Items(true, List.of(text, text)));
        blocks.add(new Block.Note(text, text));
        blocks.add(grid(text, 4, 60));
        blocks.add(new Block.Picture(CHART, text, text));
        blocks.add(grid(text, 12, 3));
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(2, "last", text));
        var document = new Document(text, text, language, "Aarhus Kommune", LocalDate.of(2026, 11, 26), blocks);
        return document.withContents(text).marked("LUKKET");
    }

    private static Block grid(String text, int columns, int rows) {
        var heads = new ArrayList<Block.Column>();
        heads.add(new Block.Column("Område", false));
        var cells = new ArrayList<String>();
        cells.add(text.substring(0, 10));
        for (var i = 1; i < columns; i++) {
            heads.add(new Block.Column("20" + (10 + i), true));
            cells.add(i + ",5");
        }
        return new Block.Grid(text, heads, Collections.nCopies(rows, cells), text);
    }
}
