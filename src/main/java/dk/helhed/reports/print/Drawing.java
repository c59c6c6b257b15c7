package dk.helhed.reports.print;

import dk.helhed.charts.Xml;
import java.util.Arrays;
import org.w3c.dom.Element;

/** An SVG picture that is put into a document. */
final class Drawing {

    /** The numbers of a view box: left, top, width and height. */
    private static final int VIEW_BOX = 4;

    private final Element root;
    private final double ratio;

    private Drawing(Element root) {
        this.root = root;
        var box = Arrays.stream(root.getAttribute("viewBox").strip().split("[\\s,]+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
        if (box.length != VIEW_BOX) {
            throw new IllegalArgumentException("Not a view box: " + Arrays.toString(box));
        }
        this.ratio = box[3] / box[2];
    }

    /** @throws IllegalArgumentException if it is not a picture with a view box */
    static Drawing of(String svg) {
        return new Drawing(Xml.parse(svg));
    }

    /** Height by width. */
    double ratio() {
        return ratio;
    }

    /** One thing to those who hear it, told by its description. */
    Drawing describing(String description) {
        root.setAttribute("role", "img");
        root.setAttribute("aria-label", Xml.text(description));
        root.setAttribute("alt", Xml.text(description));
        return this;
    }

    /** As large as this on paper, in the unit of style sheets. */
    Drawing sized(double width, double height) {
        root.setAttribute("width", Long.toString(Math.round(width)));
        root.setAttribute("height", Long.toString(Math.round(height)));
        return this;
    }

    /** In the typeface that comes along. */
    Drawing in(String typeface) {
        root.setAttribute("font-family", typeface);
        return this;
    }

    @Override
    public String toString() {
        return Xml.write(root);
    }
}
