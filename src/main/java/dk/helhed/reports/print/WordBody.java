package dk.helhed.reports.print;

import dk.helhed.reports.document.Block;
import dk.helhed.reports.document.Document;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** What a document says, as paragraphs, lists, tables and pictures of a Word file. */
final class WordBody {

    private final Document document;
    private final XWPFDocument file;
    private final WordScript script;
    private final Outline outline;
    private final WordLists lists;
    private int bookmarks;

    private WordBody(Document document, XWPFDocument file) {
        this.document = document;
        this.file = file;
        this.script = new WordScript(document.rightToLeft());
        this.outline = Outline.of(document);
        this.lists = new WordLists(file, script);
    }

    static void write(Document document, XWPFDocument file) throws IOException {
        new WordBody(document, file).write();
    }

    private void write() throws IOException {
        paragraph("Mark", document.mark());
        paragraph("Title", document.title());
        paragraph("Subtitle", document.subtitle());
        paragraph("Source", document.publisher());
        paragraph("Source", Body.day(document));
        writeContents();
        for (var block : document.blocks()) {
            write(block);
        }
    }

    /** As a field that programs can bring up to date; until then it lists the headings without their pages. */
    private void writeContents() {
        var listed = outline.listed();
        if (document.contents().isEmpty() || listed.isEmpty()) {
            return;
        }
        paragraph("TOCHeading", document.contents());
        for (var i = 0; i < listed.size(); i++) {
            var heading = listed.get(i);
            var entry = file.createParagraph();
            entry.setStyle("TOC" + heading.level());
            if (i == 0) {
                field(entry, STFldCharType.BEGIN);
                entry.createRun().getCTR().addNewInstrText().setStringValue(" TOC \\o \"1-2\" \\h \\z \\u ");
                field(entry, STFldCharType.SEPARATE);
            }
            script.write(entry, heading.text());
            if (i == listed.size() - 1) {
                field(entry, STFldCharType.END);
            }
        }
    }

    private static void field(XWPFParagraph entry, STFldCharType.Enum kind) {
        entry.createRun().getCTR().addNewFldChar().setFldCharType(kind);
    }

    private void write(Block block) throws IOException {
        switch (block) {
            case Block.Heading heading -> write(heading);
            case Block.Paragraph paragraph -> paragraph("Normal", paragraph.text());
            case Block.Items items -> lists.write(items);
            case Block.Facts facts -> new WordTable(file, script).write(facts);
            case Block.Grid grid -> {
                paragraph("Caption", grid.caption());
                new WordTable(file, script).write(grid);
                paragraph("Source", grid.note().isEmpty() ? " " : grid.note());
            }
            case Block.Picture picture -> {
                WordPicture.write(picture, file.createParagraph());
                paragraph("Source", picture.caption());
            }
            case Block.Note note -> {
                var paragraph = file.createParagraph();
                paragraph.setStyle("Note");
                script.write(paragraph, note.title()).setBold(true);
                paragraph.createRun().addBreak();
                script.write(paragraph, note.text());
            }
            case Block.PageBreak ignored -> file.createParagraph().setPageBreak(true);
        }
    }

    private void write(Block.Heading heading) {
        var paragraph = file.createParagraph();
        paragraph.setStyle("Heading" + outline.level(heading));
        var start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(bookmarks));
        start.setName(heading.anchor());
        script.write(paragraph, heading.text());
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks++));
    }

    private void paragraph(String style, String text) {
        if (!text.isEmpty()) {
            var paragraph = file.createParagraph();
            paragraph.setStyle(style);
            script.write(paragraph, text);
        }
    }
}
