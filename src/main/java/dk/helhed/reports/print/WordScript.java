package dk.helhed.reports.print;

import dk.helhed.charts.Xml;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * Writes text in the direction of its language. Numbers in a text from right to left are runs of their own, so that a range,
 * a day or a telephone number keeps its order.
 */
record WordScript(boolean rightToLeft) {

    /** Writes at the end of the paragraph, and answers the last run. */
    XWPFRun write(XWPFParagraph paragraph, String text) {
        var legal = Xml.text(text);
        if (!rightToLeft) {
            return run(paragraph, legal, false);
        }
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        if (!properties.isSetBidi()) {
            properties.addNewBidi();
        }
        var numbers = NumbersApart.NUMBER.matcher(legal);
        var written = 0;
        while (numbers.find()) {
            run(paragraph, legal.substring(written, numbers.start()), true);
            run(paragraph, numbers.group().replace(' ', '\u00a0'), false);
            written = numbers.end();
        }
        return run(paragraph, legal.substring(written), true);
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, boolean rightToLeft) {
        var run = paragraph.createRun();
        if (rightToLeft) {
            var properties = run.getCTR().isSetRPr()
                    ? run.getCTR().getRPr()
                    : run.getCTR().addNewRPr();
            properties.addNewRtl();
        }
        run.setText(text);
        return run;
    }
}
