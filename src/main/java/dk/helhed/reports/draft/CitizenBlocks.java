package dk.helhed.reports.draft;

import dk.helhed.reports.document.Block;
import dk.helhed.reports.document.Block.Column;
import dk.helhed.reports.document.Block.Grid;
import dk.helhed.reports.document.Block.Paragraph;
import dk.helhed.reports.fact.Facts;
import dk.helhed.reports.fact.FigureFact;
import java.util.ArrayList;
import java.util.List;

/** What the easy edition says about a theme where nobody has written it: one short sentence for each figure. */
public final class CitizenBlocks {

    private final Facts facts;
    private final Voice voice;

    public CitizenBlocks(Facts facts, Voice voice) {
        this.facts = facts;
        this.voice = voice;
    }

    /** About a section; empty if it has no figures. */
    public List<Block> of(String section) {
        var figures = figures(section);
        if (figures.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        if (voice.makesSentences()) {
            var sentences = new FigureSentences(voice);
            figures.forEach(figure -> blocks.add(new Paragraph(sentences.development(figure) + " "
                    + voice.say("report.draft.easy." + figure.move().code()))));
        }
        blocks.addAll(table(section));
        return blocks;
    }

    /** Its figures in a small table; empty if it has none. */
    public List<Block> table(String section) {
        var figures = figures(section);
        return figures.isEmpty()
                ? List.of()
                : List.of(new Grid(
                        voice.word(ReportWord.FIGURES),
                        List.of(
                                new Column(voice.word(ReportWord.FIGURE), false),
                                new Column(voice.word(ReportWord.TIME), false),
                                new Column(voice.word(ReportWord.NEWEST), true),
                                new Column(voice.word(ReportWord.MOVEMENT), false)),
                        figures.stream().map(this::row).toList(),
                        ""));
    }

    private List<String> row(FigureFact figure) {
        var latest = figure.latest();
        return List.of(
                voice.name(figure.title(), NamePlace.of(figure)),
                voice.period(latest == null ? null : latest.period()),
                voice.amount(latest, figure.unit()),
                voice.word(ReportWord.of(figure.move())));
    }

    private List<FigureFact> figures(String section) {
        return facts.themes().stream()
                .filter(theme -> theme.ref().equals(section))
                .flatMap(theme -> theme.figures().stream())
                .flatMap(key -> facts.figure(key).stream())
                .filter(figure -> figure.latest() != null)
                .toList();
    }
}
