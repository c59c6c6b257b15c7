package dk.helhed.reports.draft;

import static java.util.Comparator.comparing;

import dk.helhed.reports.document.Block;
import dk.helhed.reports.document.Block.Grid;
import dk.helhed.reports.document.Block.Heading;
import dk.helhed.reports.document.Block.Items;
import dk.helhed.reports.document.Block.Paragraph;
import dk.helhed.reports.fact.Facts;
import dk.helhed.reports.fact.Move;
import dk.helhed.reports.fact.SteeringFact.TroubledFact;
import dk.helhed.statistics.ProgressStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What stands on the page for politicians: the figures that changed, those that went back first, and what waits for a decision. */
public final class PoliticianBlocks {

    private static final int MOST_FIGURES = 8;
    private static final int MOST_GOALS = 5;
    private static final Set<ProgressStatus> BEHIND = Set.of(ProgressStatus.LIMITED, ProgressStatus.DETERIORATION);

    private final Facts facts;
    private final Voice voice;

    public PoliticianBlocks(Facts facts, Voice voice) {
        this.facts = facts;
        this.voice = voice;
    }

    /** At most eight figures that changed since their base. */
    public List<Block> figures() {
        var blocks = new ArrayList<Block>();
        if (voice.makesSentences()) {
            blocks.add(new Paragraph(BarometerChapter.summary(facts, voice)));
        }
        var moved = facts.figures().stream()
                .filter(figure -> figure.move() == Move.NEGATIVE || figure.move() == Move.POSITIVE)
                .sorted(comparing(figure -> figure.move() == Move.POSITIVE))
                .limit(MOST_FIGURES)
                .toList();
        blocks.add(new Heading(1, "tal", voice.word(ReportWord.FIGURES)));
        var table = new FigureTable(voice);
        blocks.add(new Grid(
                voice.word(ReportWord.FIGURES),
                table.columns(),
                moved.stream().map(table::row).toList(),
                ""));
        return blocks;
    }

    /** What the system sees that needs a decision; nothing in languages that it makes no sentences in. */
    public List<Block> decisions() {
        if (!voice.makesSentences()) {
            return List.of();
        }
        var behind = facts.themes().stream()
                .flatMap(theme -> theme.effects().stream())
                .filter(effect -> BEHIND.contains(effect.status()))
                .limit(MOST_GOALS)
                .map(effect ->
                        voice.say("report.draft.behind", effect.text(), voice.word(ReportWord.of(effect.status()))));
        var red = facts.steering().troubled().stream()
                .map(TroubledFact::color)
                .filter("red"::equals)
                .count();
        var cliffs = facts.steering().cliffs().size();
        var projects = Stream.of(
                        red == 0 ? "" : voice.say("report.draft.red", (int) red),
                        cliffs == 0 ? "" : voice.say("report.draft.cliffs", cliffs))
                .filter(text -> !text.isEmpty());
        var points = Stream.concat(behind, projects).toList();
        return points.isEmpty()
                ? List.of(new Paragraph(voice.say("report.draft.nothing-waits")))
                : List.of(new Items(false, points));
    }
}
