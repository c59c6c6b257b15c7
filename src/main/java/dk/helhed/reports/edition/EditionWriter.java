package dk.helhed.reports.edition;

import dk.helhed.reports.document.Block;
import dk.helhed.reports.document.Block.Heading;
import dk.helhed.reports.document.Block.Note;
import dk.helhed.reports.document.Block.PageBreak;
import dk.helhed.reports.document.Block.Paragraph;
import dk.helhed.reports.document.Document;
import dk.helhed.reports.draft.Chapter;
import dk.helhed.reports.draft.CitizenBlocks;
import dk.helhed.reports.draft.PoliticianBlocks;
import dk.helhed.reports.draft.ReportWord;
import dk.helhed.reports.draft.SectionKey;
import dk.helhed.reports.language.Edition;
import java.util.ArrayList;
import java.util.List;

/** Writes an edition in one language. The same content gives the same document. */
final class EditionWriter {

    private static final String ANNEX = "bilag-1";

    private final Content content;
    private final boolean machine;

    /** @param machine whether readers must be told that a machine made some of it */
    EditionWriter(Content content, boolean machine) {
        this.content = content;
        this.machine = machine;
    }

    Document write(Edition edition) {
        var blocks = new ArrayList<>(notes(edition));
        blocks.addAll(
                switch (edition) {
                    case FULL -> full();
                    case POLITICIAN -> politician();
                    case CITIZEN -> citizen();
                });
        var document = new Document(
                content.shownTitle(),
                subtitle(edition),
                content.voice().language().tag(),
                content.facts().name().da(),
                content.date(),
                blocks);
        return edition == Edition.FULL ? document.withContents(content.voice().word(ReportWord.CONTENTS)) : document;
    }

    private String subtitle(Edition edition) {
        return switch (edition) {
            case FULL -> "";
            case POLITICIAN -> content.voice().word(ReportWord.ONE_PAGE);
            case CITIZEN -> content.voice().word(ReportWord.EASY);
        };
    }

    private List<Block> notes(Edition edition) {
        var voice = content.voice();
        var notes = new ArrayList<Block>();
        if (!voice.language().tag().equals("da")) {
            var title = voice.word(machine ? ReportWord.MACHINE_MADE : ReportWord.TRANSLATED);
            notes.add(new Note(title, voice.makesSentences() ? "" : voice.word(ReportWord.WHOLE_IN_DANISH)));
        }
        if (edition != Edition.CITIZEN) {
            notes.add(new Paragraph(voice.word(ReportWord.AS_OF) + " "
                    + voice.day(content.facts().asOf())));
        }
        return notes;
    }

    /** A chapter in which there is nothing at all is left out. */
    private List<Block> full() {
        var blocks = new ArrayList<Block>();
        for (var chapter : content.chapters()) {
            var body = content.body(chapter);
            if (!chapter.blocks().isEmpty() || !body.isBlank()) {
                if (chapter.key().equals(ANNEX)) {
                    blocks.add(new PageBreak());
                }
                blocks.add(new Heading(1, chapter.key(), chapter.title()));
                blocks.addAll(Written.of(body));
                blocks.addAll(chapter.blocks());
            }
        }
        return blocks;
    }

    private List<Block> politician() {
        var one = new PoliticianBlocks(content.facts(), content.voice());
        var blocks = new ArrayList<>(one.figures());
        var decisions = chapter(SectionKey.DECISIONS);
        blocks.add(new Heading(1, decisions.key(), decisions.title()));
        blocks.addAll(Written.of(content.body(decisions)));
        blocks.addAll(one.decisions());
        return blocks;
    }

    private Chapter chapter(String key) {
        return content.chapters().stream()
                .filter(chapter -> chapter.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<Block> citizen() {
        var easy = new CitizenBlocks(content.facts(), content.voice());
        var blocks = new ArrayList<Block>();
        for (var chapter : content.chapters()) {
            var plain = content.plain(chapter);
            var figures = easy.of(chapter.key());
            if (!plain.isBlank() || !figures.isEmpty()) {
                blocks.add(new Heading(1, chapter.key(), chapter.title()));
                blocks.addAll(Written.of(plain));
                blocks.addAll(plain.isBlank() ? figures : easy.table(chapter.key()));
            }
        }
        return blocks;
    }
}
