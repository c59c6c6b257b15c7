package dk.helhed.charts;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * An SVG picture of shapes and texts only.
 *
 * <p>Of what the drawing library wrote, listed elements and attributes stay and everything else goes, so that neither
 * style, script nor English role descriptions reach a page, whatever a later version of the library may write.
 */
final class Picture {

    /** The design system's typeface where the reader has it. */
    private static final String TYPEFACE = "IBM Plex Sans, system-ui, sans-serif";

    private static final Set<String> ELEMENTS = Set.of("g", "path", "line", "text", "tspan");
    private static final Set<String> ATTRIBUTES = Set.of(
            "aria-hidden",
            "fill",
            "font-size",
            "font-weight",
            "stroke",
            "stroke-dasharray",
            "stroke-linejoin",
            "stroke-width",
            "text-anchor",
            "viewBox");
    private static final Set<String> SPOKEN = Set.of("aria-label", "role");
    private static final Set<String> LENGTHS = Set.of("d", "dx", "dy", "transform", "x", "x1", "x2", "y", "y1", "y2");
    private static final Pattern LONG_FRACTION = Pattern.compile("(\\.\\d\\d)\\d+");

    private final Element root;

    private Picture(Element root) {
        this.root = root;
    }

    /** The picture in an SVG document. */
    static Picture of(String svg) {
        var root = Xml.parse(svg);
        keepKnown(root);
        return new Picture(root);
    }

    /**
     * The picture with the chart's name, description and language, as wide as the place it is put in. It always runs
     * from left to right, also in a page that does not.
     */
    Picture describing(LineChart chart) {
        describe(root, chart.title(), chart.description(), chart.language());
        return this;
    }

    /** Gives a picture its name, description and language, and lets it fill the width it is given, left to right. */
    static void describe(Element root, String title, String description, String language) {
        root.setAttribute("width", "100%");
        root.setAttribute("font-family", TYPEFACE);
        root.setAttribute("direction", "ltr");
        root.setAttribute("lang", language);
        root.setAttribute("role", "graphics-document");
        root.setAttribute("aria-label", Xml.text(title));
        root.insertBefore(text(root, "desc", description), root.getFirstChild());
        root.insertBefore(text(root, "title", title), root.getFirstChild());
    }

    /** The picture as a document, without an XML declaration. */
    @Override
    public String toString() {
        return Xml.write(root);
    }

    private static Element text(Element root, String name, String text) {
        var element = root.getOwnerDocument().createElementNS(root.getNamespaceURI(), name);
        element.setTextContent(Xml.text(text));
        return element;
    }

    private static void keepKnown(Element element) {
        for (var name : attributes(element)) {
            keepKnown(element, name);
        }
        for (var child : children(element)) {
            if (child instanceof Element inner) {
                keepSeen(inner);
            }
        }
    }

    private static void keepKnown(Element element, String attribute) {
        var value = element.getAttribute(attribute);
        if (LENGTHS.contains(attribute)) {
            element.setAttribute(attribute, LONG_FRACTION.matcher(value).replaceAll("$1"));
        } else if (SPOKEN.contains(attribute) ? !isPoint(element) : !ATTRIBUTES.contains(attribute)) {
            element.removeAttribute(attribute);
        }
    }

    private static void keepSeen(Element element) {
        if (!ELEMENTS.contains(element.getTagName()) || isUnseen(element)) {
            element.getParentNode().removeChild(element);
            return;
        }
        keepKnown(element);
        if (element.getTagName().equals("g") && (attributes(element).isEmpty() || !element.hasChildNodes())) {
            children(element).forEach(child -> element.getParentNode().insertBefore(child, element));
            element.getParentNode().removeChild(element);
        }
    }

    /** Only points speak; the library's names of axes and titles are English. */
    private static boolean isPoint(Element element) {
        return element.getTagName().equals("path") && element.hasAttribute("aria-label");
    }

    /** Labels that would overlap, and the backgrounds of groups. */
    private static boolean isUnseen(Element element) {
        var unpainted = !element.hasAttribute("fill") && !element.hasAttribute("stroke");
        return element.getAttribute("opacity").equals("0")
                || (element.getTagName().equals("path") && unpainted);
    }

    private static List<String> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(i -> attributes.item(i).getNodeName())
                .toList();
    }

    private static List<Node> children(Element element) {
        var children = element.getChildNodes();
        return IntStream.range(0, children.getLength()).mapToObj(children::item).toList();
    }
}
