package dk.helhed.reports.draft;

import dk.helhed.reports.document.Block;
import dk.helhed.reports.document.Block.Column;
import dk.helhed.reports.document.Block.Grid;
import dk.helhed.reports.document.Block.Heading;
import dk.helhed.reports.document.Block.Paragraph;
import dk.helhed.reports.fact.Facts;
import dk.helhed.reports.fact.Facts.GoalFact;
import dk.helhed.reports.fact.FigureFact;
import dk.helhed.reports.fact.Move;
import java.util.ArrayList;
import java.util.List;

/** The chapter about the national barometer: where its goals went, and the figures that no theme speaks of. */
final class BarometerChapter {

    private final Facts facts;
    private final Voice voice;
    private final FigureBlocks figures;

    BarometerChapter(Facts facts, Voice voice, FigureBlocks figures) {
        this.facts = facts;
        this.voice = voice;
        this.figures = figures;
    }

    Chapter chapter() {
        var blocks = new ArrayList<Block>();
        if (voice.makesSentences()) {
            blocks.add(new Paragraph(summary(facts, voice)));
            blocks.add(goals());
        }
        var rest = others();
        if (!rest.isEmpty()) {
            blocks.add(new Heading(2, SectionKey.BAROMETER + "-tal", voice.word(ReportWord.FIGURES)));
            blocks.add(figures.table(rest));
            blocks.addAll(figures.each(rest));
        }
        return new Chapter(SectionKey.BAROMETER, voice.word(ReportWord.BAROMETER), blocks);
    }

    /** The whole barometer in one sentence. */
    static String summary(Facts facts, Voice voice) {
        var goals = facts.national();
        var positive = count(goals, Move.POSITIVE);
        var negative = count(goals, Move.NEGATIVE);
        var unchanged = count(goals, Move.UNCHANGED);
        var known = positive + negative + unchanged;
        return voice.say(
                known == 0 ? "summary.none" : "summary",
                goals.size(),
                positive,
                negative,
                unchanged,
                goals.size() - known);
    }

    private static int count(List<GoalFact> goals, Move move) {
        return (int) goals.stream().filter(goal -> goal.move() == move).count();
    }

    private Grid goals() {
        return new Grid(
                voice.say("report.draft.goals"),
                List.of(
                        new Column(voice.word(ReportWord.GOAL), false),
                        new Column(voice.word(ReportWord.MOVEMENT), false),
                        new Column(voice.say("report.column.deciding"), false)),
                facts.national().stream()
                        .map(goal -> List.of(
                                goal.code() + " " + voice.name(goal.title()),
                                voice.word(ReportWord.of(goal.move())),
                                String.join(", ", goal.deciding())))
                        .toList(),
                voice.say("report.draft.goals.note"));
    }

    private List<FigureFact> others() {
        var told = facts.themes().stream()
                .flatMap(theme -> theme.figures().stream())
                .toList();
        return facts.figures().stream()
                .filter(figure -> !told.contains(figure.key()))
                .toList();
    }
}
