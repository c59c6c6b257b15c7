package dk.helhed.reports.edition;

import dk.helhed.reports.document.Block;
import dk.helhed.reports.document.Block.Items;
import dk.helhed.reports.document.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What editors write, as blocks: an empty line ends a paragraph, and lines that begin with a hyphen are a list. */
final class Written {

    private static final String POINT = "- ";
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

    private Written() {}

    static List<Block> of(String text) {
        var blocks = new ArrayList<Block>();
        for (var part : PARAGRAPHS.splitAsStream(text.strip()).toList()) {
            var running = new ArrayList<String>();
            var points = new ArrayList<String>();
            for (var line : part.strip().lines().toList()) {
                if (line.startsWith(POINT)) {
                    end(running, blocks);
                    points.add(line.substring(POINT.length()).strip());
                } else {
                    list(points, blocks);
                    running.add(line.strip());
                }
            }
            end(running, blocks);
            list(points, blocks);
        }
        return blocks;
    }

    private static void end(List<String> lines, List<Block> blocks) {
        var text = String.join("\n", lines).strip();
        if (!text.isEmpty()) {
            blocks.add(new Paragraph(text));
        }
        lines.clear();
    }

    private static void list(List<String> points, List<Block> blocks) {
        if (!points.isEmpty()) {
            blocks.add(new Items(false, points));
        }
        points.clear();
    }
}
