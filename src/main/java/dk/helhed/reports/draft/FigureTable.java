package dk.helhed.reports.draft;

import dk.helhed.reports.document.Block.Column;
import dk.helhed.reports.fact.FigureFact;
import java.util.List;

/** What every table of figures says of each: where it stands, and how it moved. */
record FigureTable(Voice voice) {

    List<Column> columns() {
        return List.of(
                new Column(voice.word(ReportWord.FIGURE), false),
                new Column(voice.word(ReportWord.TIME), false),
                new Column(voice.word(ReportWord.NEWEST), true),
                new Column(voice.word(ReportWord.CHANGE), true),
                new Column(voice.word(ReportWord.MOVEMENT), false));
    }

    /** The cells of a figure, one for each column. */
    List<String> row(FigureFact figure) {
        var latest = figure.latest();
        return List.of(
                FigureBlocks.name(figure, voice),
                voice.period(latest == null ? null : latest.period()),
                voice.amount(latest, figure.unit()),
                voice.change(figure.change(), figure.unit()),
                voice.word(ReportWord.of(figure.move())));
    }
}
