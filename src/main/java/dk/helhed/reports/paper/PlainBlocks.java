package dk.helhed.reports.paper;

import dk.helhed.reports.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody typed, as paragraphs and lists: lines that begin with {@code - } or with a number and a full stop are items of a
 * list, other lines a paragraph until the next empty one.
 */
final class PlainBlocks {

    private static final Pattern BULLET = Pattern.compile("[-\u2022\u2013] +(.+)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)] +(.+)");

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private Kind kind = Kind.TEXT;

    private PlainBlocks() {}

    private enum Kind {
        TEXT,
        BULLETS,
        NUMBERS
    }

    static List<Block> of(String text) {
        var reading = new PlainBlocks();
        text.lines().map(String::strip).forEach(reading::read);
        reading.end();
        return List.copyOf(reading.blocks);
    }

    private void read(String line) {
        var bullet = BULLET.matcher(line);
        var number = NUMBER.matcher(line);
        if (line.isEmpty()) {
            if (kind == Kind.TEXT) {
                end();
            }
        } else if (bullet.matches()) {
            take(Kind.BULLETS, bullet.group(1));
        } else if (number.matches()) {
            take(Kind.NUMBERS, number.group(1));
        } else {
            take(Kind.TEXT, line);
        }
    }

    private void take(Kind next, String line) {
        if (next != kind) {
            end();
        }
        kind = next;
        lines.add(line);
    }

    private void end() {
        if (!lines.isEmpty()) {
            blocks.add(
                    kind == Kind.TEXT
                            ? new Block.Paragraph(String.join(" ", lines))
                            : new Block.Items(kind == Kind.NUMBERS, lines));
        }
        lines.clear();
        kind = Kind.TEXT;
    }
}
