package dk.helhed.forms;

import dk.helhed.pages.Page;
import java.util.Map;

/** A form of something that two people may write at once. Whoever is later sees what the other wrote, and loses nothing. */
public interface SharedForm {

    Page page();

    /** What somebody else has written meanwhile, by field, where it is not the same; empty if nobody has. */
    Map<String, String> theirs();

    /** What the field is called. */
    String label(String field);

    /** What stands in a field, in words. Never asked of an empty one. */
    String theirText(String field, String text);

    /** What it means that the field is empty, in words; empty if only that nobody has answered. */
    default String emptyText(String field) {
        return "";
    }

    /** What somebody else wrote in the field, in words; empty if nobody has answered. */
    default String shown(String field) {
        var text = theirs().getOrDefault(field, "");
        return text.isEmpty() ? emptyText(field) : theirText(field, text);
    }
}
