package dk.helhed.reports.draft;

import dk.helhed.reports.document.Block;
import java.util.List;

/**
 * What the system writes in a section.
 *
 * @param key of the section
 * @param blocks without the heading of the section itself; empty where the editors write all of it
 */
public record Chapter(String key, String title, List<Block> blocks) {

    public Chapter {
        blocks = List.copyOf(blocks);
    }
}
