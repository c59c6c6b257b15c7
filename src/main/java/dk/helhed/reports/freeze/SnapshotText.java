package dk.helhed.reports.freeze;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.helhed.reports.document.Block;
import dk.helhed.reports.fact.FactText;
import tools.jackson.databind.json.JsonMapper;

/** Snapshots as canonical JSON: the same snapshot gives the same text. */
final class SnapshotText {

    private static final JsonMapper JSON =
            FactText.json().rebuild().addMixIn(Block.class, NamedBlock.class).build();

    private SnapshotText() {}

    /** How a block says what it is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
    @JsonSubTypes({
        @Type(value = Block.Heading.class, name = "heading"),
        @Type(value = Block.Paragraph.class, name = "paragraph"),
        @Type(value = Block.Items.class, name = "items"),
        @Type(value = Block.Facts.class, name = "facts"),
        @Type(value = Block.Grid.class, name = "grid"),
        @Type(value = Block.Picture.class, name = "picture"),
        @Type(value = Block.Note.class, name = "note"),
        @Type(value = Block.PageBreak.class, name = "page-break")
    })
    private interface NamedBlock {}

    static String write(Snapshot snapshot) {
        return JSON.writeValueAsString(snapshot);
    }

    static Snapshot read(String text) {
        return JSON.readValue(text, Snapshot.class);
    }
}
