package dk.helhed.projects.evidence;

import dk.helhed.projects.Evidence;
import java.util.List;

/**
 * How well it is known that an effort works, and how one knows.
 *
 * @param reason for the grade; empty while there is none
 * @param research in the order it was written
 */
public record Grading(Evidence grade, String reason, List<Research> research) {

    public Grading {
        research = List.copyOf(research);
    }
}
