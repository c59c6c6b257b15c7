package dk.helhed.reports.print;

import dk.helhed.reports.document.Block;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Lists of a Word file; each begins its numbers anew. */
final class WordLists {

    /** Twentieths of a point. */
    private static final int INDENT = 340;

    private final XWPFDocument file;
    private final WordScript script;
    private int lists;

    WordLists(XWPFDocument file, WordScript script) {
        this.file = file;
        this.script = script;
    }

    void write(Block.Items items) {
        var number = numbering(items.numbered());
        for (var text : items.texts()) {
            var paragraph = file.createParagraph();
            paragraph.setStyle("ListParagraph");
            paragraph.setNumID(number);
            paragraph.setNumILvl(BigInteger.ZERO);
            script.write(paragraph, text);
        }
    }

    private BigInteger numbering(boolean numbered) {
        var form = CTAbstractNum.Factory.newInstance();
        form.setAbstractNumId(BigInteger.valueOf(lists++));
        var level = form.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(numbered ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
        level.addNewLvlText().setVal(numbered ? "%1." : "\u2022");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(INDENT));
        indent.setHanging(BigInteger.valueOf(INDENT));
        var known = file.createNumbering();
        return known.addNum(known.addAbstractNum(new XWPFAbstractNum(form)));
    }
}
