package dk.helhed.reports.freeze;

import com.fasterxml.jackson.annotation.JsonSubTypes;
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
        @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.Items.class, name = "items"),
        @JsonSubTypes.Type(value = Block.Facts.class, name = "facts"),
        @JsonSubTypes.Type(value = Block.Grid.class, name = "grid"),
        @JsonSubTypes.Type(value = Block.Picture.class, name = "picture"),
        @JsonSubTypes.Type(value = Block.Note.class, name = "note"),
        @JsonSubTypes.Type(value = Block.PageBreak.class, name = "page-break")
    })
    private interface NamedBlock {}

    static String write(Snapshot snapshot) {
        return JSON.writeValueAsString(snapshot);
    }

    static Snapshot read(String text) {
        return JSON.readValue(text, Snapshot.class);
    }
}
