package dk.helhed.reports.document;

import java.util.List;

/** A part of a document. Texts are plain: no mark-up is read from them. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 for a chapter, 2 and 3 below it
     * @param anchor unique in the document, fit to stand in an address
     */
    record Heading(int level, String anchor, String text) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("No such level: " + level);
            }
        }
    }

    /** A paragraph. */
    record Paragraph(String text) implements Block {}

    /** A list of short texts. */
    record Items(boolean numbered, List<String> texts) implements Block {
        public Items {
            texts = List.copyOf(texts);
        }
    }

    /** Short facts about the document or a part of it, such as who decides and when. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** What is told, and what it is. */
    record Fact(String name, String value) {}

    /**
     * A table.
     *
     * @param rows as many cells each as there are columns, already written in the document's language
     * @param note below it, such as its source; empty if there is none
     */
    record Grid(String caption, List<Column> columns, List<List<String>> rows, String note) implements Block {
        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A column of a table.
     *
     * @param number whether it holds numbers, which stand to the right
     */
    record Column(String name, boolean number) {}

    /**
     * A picture.
     *
     * @param svg drawn without script and without inline style; read from left to right in every language
     * @param description what it shows, for those who do not see it
     * @param caption below it; empty if there is none
     */
    record Picture(String svg, String description, String caption) implements Block {}

    /** A short text set apart, such as a warning about the figures. */
    record Note(String title, String text) implements Block {}

    /** What follows begins on a new page in print. */
    record PageBreak() implements Block {}
}
