package dk.helhed.reports.print;

import dk.helhed.charts.Xml;
import dk.helhed.reports.document.Block;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A picture of a Word file: drawn as points, 200 to an inch, for not every program draws lines. */
final class WordPicture {

    private static final double INCHES = 6.69;
    private static final double GREATEST_HEIGHT = 8.5;
    private static final int POINTS_TO_AN_INCH = 200;
    private static final int PIXELS = 72;

    private WordPicture() {}

    static void write(Block.Picture picture, XWPFParagraph paragraph) throws IOException {
        var drawing = Drawing.of(picture.svg()).in(Typefaces.registered());
        var width = Math.min(INCHES, GREATEST_HEIGHT / drawing.ratio());
        var height = width * drawing.ratio();
        var png = png(drawing.sized(width * POINTS_TO_AN_INCH, height * POINTS_TO_AN_INCH));
        var run = paragraph.createRun();
        try (var content = new ByteArrayInputStream(png)) {
            var placed = run.addPicture(
                    content, PictureType.PNG, "picture.png", Units.toEMU(width * PIXELS), Units.toEMU(height * PIXELS));
            var description = Xml.text(picture.description());
            placed.getCTPicture().getNvPicPr().getCNvPr().setDescr(description);
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(description);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] png(Drawing drawing) {
        var bytes = new ByteArrayOutputStream();
        var transcoder = new Points();
        transcoder.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        transcoder.addTranscodingHint(ImageTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        try {
            var input = new TranscoderInput(new StringReader(drawing.toString()));
            transcoder.transcode(input, new TranscoderOutput(bytes));
        } catch (TranscoderException e) {
            throw new IllegalArgumentException("Cannot be drawn", e);
        }
        return bytes.toByteArray();
    }

    /** Draws by Batik and packs by the JDK, which takes a third of the time of Batik's own. */
    private static final class Points extends ImageTranscoder {

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        }

        @Override
        public void writeImage(BufferedImage image, TranscoderOutput output) throws TranscoderException {
            try (var stream = new MemoryCacheImageOutputStream(output.getOutputStream())) {
                ImageIO.write(image, "png", stream);
            } catch (IOException e) {
                throw new TranscoderException(e);
            }
        }
    }
}
