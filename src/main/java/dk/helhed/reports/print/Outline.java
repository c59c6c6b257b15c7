package dk.helhed.reports.print;

import dk.helhed.reports.document.Block;
import dk.helhed.reports.document.Document;
import java.util.ArrayList;
import java.util.List;

/** The headings of a document, none of them more than one level below the one before, as readers of the structure need it. */
final class Outline {

    private static final int DEEPEST_LISTED = 2;

    private final List<Block.Heading> headings = new ArrayList<>();

    private Outline(Document document) {
        var level = 0;
        for (var block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                level = Math.min(heading.level(), level + 1);
                headings.add(new Block.Heading(level, heading.anchor(), heading.text()));
            }
        }
    }

    static Outline of(Document document) {
        return new Outline(document);
    }

    /** Those that stand in the table of contents. */
    List<Block.Heading> listed() {
        return headings.stream()
                .filter(heading -> heading.level() <= DEEPEST_LISTED)
                .toList();
    }

    /** The level at which a heading of the document stands. */
    int level(Block.Heading wanted) {
        return headings.stream()
                .filter(heading -> heading.anchor().equals(wanted.anchor()))
                .findFirst()
                .orElse(wanted)
                .level();
    }
}
