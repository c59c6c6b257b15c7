package dk.helhed.reports.draft;

import dk.helhed.charts.Charts;
import dk.helhed.charts.LineChart;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.reports.document.Block;
import dk.helhed.reports.document.Block.Picture;
import dk.helhed.reports.fact.Facts;
import dk.helhed.reports.status.StatusReport;
import dk.helhed.reports.status.StatusReports;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the system writes in the sections of a report. */
@Component
public class Chapters {

    private final StatusReports reports;
    private final Texts texts;
    private final Charts charts;

    Chapters(StatusReports reports, Texts texts, Charts charts) {
        this.reports = reports;
        this.texts = texts;
        this.charts = charts;
    }

    /** All chapters. */
    public List<Chapter> of(Facts facts, Voice voice) {
        return Draft.of(facts, voice, charts::svg);
    }

    /** The titles of all chapters, with nothing in them. */
    public List<Chapter> titles(Facts facts, Language language) {
        return Draft.of(facts, Voice.of(texts, language), chart -> "").stream()
                .map(chapter -> new Chapter(chapter.key(), chapter.title(), List.of()))
                .toList();
    }

    /** One chapter; the charts of the others are not drawn. One that the facts no longer call for is empty. */
    public Chapter of(StatusReport report, String key, Language language) {
        var described = new ArrayList<LineChart>();
        var chapter = Draft.of(reports.facts(report), Voice.of(texts, language), chart -> {
                    described.add(chart);
                    return Integer.toString(described.size() - 1);
                })
                .stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseGet(() -> new Chapter(key, key, List.of()));
        var blocks =
                chapter.blocks().stream().map(block -> drawn(block, described)).toList();
        return new Chapter(key, chapter.title(), blocks);
    }

    private Block drawn(Block block, List<LineChart> described) {
        return block instanceof Picture picture
                ? new Picture(
                        charts.svg(described.get(Integer.parseInt(picture.svg()))),
                        picture.description(),
                        picture.caption())
                : block;
    }
}
