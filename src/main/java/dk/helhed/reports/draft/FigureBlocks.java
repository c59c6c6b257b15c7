package dk.helhed.reports.draft;

import dk.helhed.charts.LineChart;
import dk.helhed.reference.Area;
import dk.helhed.reports.document.Block;
import dk.helhed.reports.document.Block.Column;
import dk.helhed.reports.document.Block.Grid;
import dk.helhed.reports.document.Block.Paragraph;
import dk.helhed.reports.document.Block.Picture;
import dk.helhed.reports.fact.Facts;
import dk.helhed.reports.fact.FigureFact;
import dk.helhed.reports.fact.FigureFact.PointFact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures as sentences, charts and tables. */
final class FigureBlocks {

    private final Facts facts;
    private final Voice voice;
    private final Function<LineChart, String> drawing;
    private final FigureCharts charts;
    private final FigureSentences sentences;

    FigureBlocks(Facts facts, Voice voice, Function<LineChart, String> drawing) {
        this.facts = facts;
        this.voice = voice;
        this.drawing = drawing;
        this.charts = new FigureCharts(voice);
        this.sentences = new FigureSentences(voice);
    }

    /** The name of a figure with its number. */
    static String name(FigureFact figure, Voice voice) {
        return figure.indicator() + " " + voice.name(figure.title(), NamePlace.of(figure));
    }

    /** Each with its sentences and its chart. */
    List<Block> each(List<FigureFact> figures) {
        var blocks = new ArrayList<Block>();
        for (var figure : figures) {
            if (voice.makesSentences()) {
                blocks.add(new Paragraph(sentences.of(figure)));
            }
            charts.of(figure, facts)
                    .ifPresent(chart -> blocks.add(new Picture(
                            drawing.apply(chart), described(figure), chart.title() + " · " + figure.source())));
        }
        return blocks;
    }

    private String described(FigureFact figure) {
        return voice.makesSentences() ? sentences.development(figure) : name(figure, voice);
    }

    /** All of them side by side. */
    Grid table(List<FigureFact> figures) {
        var table = new FigureTable(voice);
        var country = new Column(voice.word(ReportWord.COUNTRY), true);
        return new Grid(
                voice.word(ReportWord.FIGURES),
                with(table.columns(), country),
                figures.stream()
                        .map(figure -> with(table.row(figure), inTheCountry(figure)))
                        .toList(),
                voice.makesSentences() ? voice.say("report.draft.batches", batches(figures)) : "");
    }

    private String inTheCountry(FigureFact figure) {
        return voice.amount(figure.elsewhere(Area.COUNTRY).orElse(null), figure.unit());
    }

    private static <T> List<T> with(List<T> some, T last) {
        return Stream.concat(some.stream(), Stream.of(last)).toList();
    }

    private static String batches(List<FigureFact> figures) {
        return figures.stream()
                .flatMap(figure -> Stream.ofNullable(figure.latest()))
                .map(PointFact::batch)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}
