package dk.helhed.reports.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.charts.Xml;
import dk.helhed.reports.document.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.springframework.core.io.ClassPathResource;

/** What stands around the text of a Word file: its styles, its paper, what is known about it, and what every page begins and ends with. */
final class WordFrame {

    /** Twentieths of a point: A4, with margins of 20 mm. */
    private static final int WIDTH = 11_906;

    private static final int HEIGHT = 16_838;
    private static final int MARGIN = 1_134;

    private WordFrame() {}

    static void put(Document document, XWPFDocument file) throws IOException {
        putStyles(document, file);
        putPaper(file);
        putFacts(document, file);
        var script = new WordScript(document.rightToLeft());
        var head = file.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setStyle("Header");
        script.write(head, document.publisher() + " \u00b7 " + document.title());
        if (!document.mark().isEmpty()) {
            script.write(head, " \u00b7 " + document.mark()).setBold(true);
        }
        var foot = file.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        foot.createRun().setText(" / ");
        foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    private static void putStyles(Document document, XWPFDocument file) throws IOException {
        var text = new ClassPathResource("reports/print/styles.xml")
                .getContentAsString(UTF_8)
                .replace("{language}", Markup.escaped(document.language()));
        try (var content = new ByteArrayInputStream(text.getBytes(UTF_8))) {
            file.createStyles().setStyles(StylesDocument.Factory.parse(content).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException("Unreadable styles", e);
        }
    }

    private static void putPaper(XWPFDocument file) {
        var section = file.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        var margins = section.addNewPgMar();
        var margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
    }

    private static void putFacts(Document document, XWPFDocument file) {
        var facts = file.getProperties().getCoreProperties();
        facts.setTitle(Xml.text(document.title()));
        facts.setSubjectProperty(Xml.text(document.subtitle()));
        facts.setCreator(Xml.text(document.publisher()));
        facts.setLastModifiedByUser(Xml.text(document.publisher()));
        try {
            facts.setCreated(document.date() + "T00:00:00Z");
            facts.setModified(document.date() + "T00:00:00Z");
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("Not a day: " + document.date(), e);
        }
        facts.getUnderlyingProperties().setLanguageProperty(document.language());
    }
}
