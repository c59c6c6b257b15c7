package dk.helhed.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Looks a workbook through before it is opened: a small file can unpack to more than there is memory, and the library that reads
 * it sets no limit.
 */
final class SpreadsheetCheck {

    /** How much it may unpack to. */
    static final int MOST_MEGABYTES = 64;

    private static final int MOST_CELLS = 2_000_000;
    private static final Pattern PLACE = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");
    private static final XMLInputFactory XML = factory();

    private long bytes;
    private int cells;

    private SpreadsheetCheck() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** What is wrong with the file; empty if it can be opened. */
    static Optional<ExpectedForm> problem(FileSource file) throws IOException {
        byte[] archive;
        try (var bytes = file.open()) {
            archive = bytes.readAllBytes();
        }
        try (var zip = ZipFile.builder().setByteArray(archive).get()) {
            new SpreadsheetCheck().read(zip);
            return Optional.empty();
        } catch (TooMuchException e) {
            return Optional.of(ExpectedForm.SIZE);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            return Optional.of(ExpectedForm.SPREADSHEET);
        }
    }

    private void read(ZipFile zip) throws IOException, XMLStreamException {
        for (var entry : Collections.list(zip.getEntries())) {
            try (var content = new Counted(zip.getInputStream(entry))) {
                if (entry.getName().endsWith(".xml")) {
                    countCells(content);
                } else {
                    content.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }

    private void countCells(InputStream content) throws IOException, XMLStreamException {
        var xml = XML.createXMLStreamReader(content);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                count(xml.getAttributeValue(null, "r"));
            }
        }
    }

    private void count(@Nullable String place) throws IOException, XMLStreamException {
        cells++;
        if (cells > MOST_CELLS) {
            throw new TooMuchException();
        }
        if (place != null && !PLACE.matcher(place).matches()) {
            throw new XMLStreamException(place);
        }
    }

    /** More than what is read. */
    private static final class TooMuchException extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** A part of the workbook, whose bytes are counted while they are unpacked. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            var read = super.read(target, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws TooMuchException {
            bytes += read;
            if (bytes > MOST_MEGABYTES * 1_000_000L) {
                throw new TooMuchException();
            }
        }
    }
}
