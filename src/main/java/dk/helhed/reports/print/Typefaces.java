package dk.helhed.reports.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The typefaces that come along, made known to whatever draws texts as points. */
final class Typefaces {

    private Typefaces() {}

    /** Their names, as pictures ask for them. */
    static String registered() {
        return Registered.NAMES;
    }

    /** Once for all pictures of the program. */
    private static final class Registered {

        private static final String NAMES = register();

        private static String register() {
            for (var typeface : Typeface.values()) {
                try (var content = typeface.content().supply()) {
                    var font = Font.createFont(Font.TRUETYPE_FONT, content);
                    GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
                } catch (FontFormatException e) {
                    throw new IllegalStateException(typeface.family(), e);
                } catch (IOException e) {
                    throw new UncheckedIOException(typeface.family(), e);
                }
            }
            return Typeface.FAMILIES;
        }
    }
}
