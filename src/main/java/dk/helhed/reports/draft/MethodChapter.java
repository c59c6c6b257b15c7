package dk.helhed.reports.draft;

import dk.helhed.reports.document.Block;
import dk.helhed.reports.document.Block.Column;
import dk.helhed.reports.document.Block.Grid;
import dk.helhed.reports.document.Block.Heading;
import dk.helhed.reports.document.Block.Items;
import dk.helhed.reports.document.Block.Paragraph;
import dk.helhed.reports.fact.Facts;
import dk.helhed.reports.fact.FigureFact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The chapter about definitions and methods: how figures and movements come about, and which batches they came with. */
final class MethodChapter {

    private final Facts facts;
    private final Voice voice;

    MethodChapter(Facts facts, Voice voice) {
        this.facts = facts;
        this.voice = voice;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(voice.say("report.draft.as-of", voice.day(facts.asOf()), voice.day(facts.readOn()))));
        blocks.add(new Items(
                false,
                List.of(
                        voice.say("report.draft.method.movement"),
                        voice.say("report.draft.method.goals"),
                        voice.say("report.draft.method.effects"),
                        voice.say("report.draft.method.rank"))));
        blocks.add(new Heading(2, SectionKey.METHODS + "-definitioner", voice.say("report.draft.definitions")));
        blocks.add(definitions());
        blocks.add(new Heading(2, SectionKey.METHODS + "-batches", voice.say("report.draft.batch-list")));
        blocks.add(batches());
        return blocks;
    }

    private Grid definitions() {
        var seen = new HashSet<String>();
        return new Grid(
                voice.say("report.draft.definitions"),
                List.of(
                        new Column(voice.word(ReportWord.FIGURE), false),
                        new Column(voice.say("report.column.definition"), false),
                        new Column(voice.say("report.column.population"), false),
                        new Column(voice.say("report.column.source"), false)),
                facts.figures().stream()
                        .filter(figure -> seen.add(figure.indicator()))
                        .map(this::row)
                        .toList(),
                "");
    }

    private List<String> row(FigureFact figure) {
        return List.of(
                FigureBlocks.name(figure, voice),
                voice.name(figure.definition()),
                voice.name(figure.population()),
                figure.source());
    }

    private Grid batches() {
        return new Grid(
                voice.say("report.draft.batch-list"),
                List.of(
                        new Column(voice.say("report.column.batch"), true),
                        new Column(voice.say("report.column.imported"), false),
                        new Column(voice.say("report.column.file"), false),
                        new Column(voice.say("report.column.sha256"), false)),
                facts.batches().stream()
                        .map(batch -> List.of(
                                Integer.toString(batch.number()),
                                voice.day(batch.importedOn()),
                                batch.file(),
                                batch.sha256().substring(0, 12)))
                        .toList(),
                "");
    }
}
