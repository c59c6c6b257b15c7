package dk.helhed.reports.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Turns the rows of tables round in what is read aloud, so that the cell that stands farthest to the right comes first. */
final class RowOrder {

    private static final COSName ROW = COSName.getPDFName("TR");

    private RowOrder() {}

    static void turn(PDDocument file) {
        var root = file.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            turn(root.getCOSObject());
        }
    }

    private static void turn(COSDictionary element) {
        var kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary only) {
            turn(only);
        } else if (kids instanceof COSArray several) {
            if (ROW.equals(element.getCOSName(COSName.S))) {
                element.setItem(COSName.K, reversed(several));
            }
            for (var i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSDictionary kid) {
                    turn(kid);
                }
            }
        }
    }

    private static COSBase reversed(COSArray kids) {
        var reversed = new COSArray();
        for (var i = kids.size() - 1; i >= 0; i--) {
            reversed.add(kids.get(i));
        }
        return reversed;
    }
}
