package dk.helhed.projects.catalogue;

import static dk.helhed.pages.Texts.DENMARK;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the catalogue as RSS 2.0. */
final class Feed {

    static final String CONTENT_TYPE = "application/rss+xml;charset=UTF-8";

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** What XML 1.0 cannot hold, not even escaped. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private Feed() {}

    /**
     * The feed itself.
     *
     * @param link absolute address of the page that it follows
     * @param self absolute address of the feed
     */
    record Channel(String title, String description, String language, String link, String self) {}

    /**
     * One entry.
     *
     * @param link absolute address of its page, which is also what it is known by
     */
    record Item(String title, String description, String link, LocalDate day) {}

    static byte[] write(Channel channel, List<Item> items) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, UTF_8.name());
            xml.writeStartDocument(UTF_8.name(), "1.0");
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeNamespace("atom", ATOM);
            xml.writeStartElement("channel");
            element(xml, "title", channel.title());
            element(xml, "link", channel.link());
            element(xml, "description", channel.description());
            element(xml, "language", channel.language());
            xml.writeEmptyElement("atom", "link", ATOM);
            xml.writeAttribute("href", channel.self());
            xml.writeAttribute("rel", "self");
            xml.writeAttribute("type", "application/rss+xml");
            for (var item : items) {
                write(xml, item);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The feed cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private static void write(XMLStreamWriter xml, Item item) throws XMLStreamException {
        xml.writeStartElement("item");
        element(xml, "title", item.title());
        element(xml, "link", item.link());
        element(xml, "guid", item.link());
        element(xml, "description", item.description());
        element(
                xml,
                "pubDate",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(item.day().atStartOfDay(DENMARK)));
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(NOT_XML.matcher(text).replaceAll(""));
        xml.writeEndElement();
    }
}
