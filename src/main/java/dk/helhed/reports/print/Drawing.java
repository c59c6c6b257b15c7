package dk.helhed.reports.print;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Arrays;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An SVG picture that is put into a document. */
final class Drawing {

    private final Element root;
    private final double ratio;

    private Drawing(Element root) {
        this.root = root;
        var box = Arrays.stream(root.getAttribute("viewBox").strip().split("[\\s,]+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
        this.ratio = box[3] / box[2];
    }

    /** @throws IllegalArgumentException if it is not a picture with a view box */
    static Drawing of(String svg) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var source = new InputSource(new StringReader(svg));
            return new Drawing(factory.newDocumentBuilder().parse(source).getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("Not a picture: " + svg, e);
        }
    }

    /** Height by width. */
    double ratio() {
        return ratio;
    }

    /** One thing to those who hear it, told by its description. */
    Drawing describing(String description) {
        root.setAttribute("role", "img");
        root.setAttribute("aria-label", Markup.legal(description));
        root.setAttribute("alt", Markup.legal(description));
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
        try {
            var written = new StringWriter();
            var factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.transform(new DOMSource(root), new StreamResult(written));
            return written.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("Cannot be written: " + root, e);
        }
    }
}
