package dk.helhed.reports.draft;

import dk.helhed.charts.LineChart;
import dk.helhed.reports.document.Block;
import dk.helhed.reports.fact.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What the system writes in a report. Nothing but the facts, the language and the drawing of charts decides it.
 *
 * <p>The order of chapters follows the status report of Københavns Kommune: themes, project steering and project bank, pools, task
 * force, integration council, economy, then definitions and the efforts of each committee as annexes (Beskæftigelses- og
 * Integrationsforvaltningen, statusrapport om integration 2012).
 */
public final class Draft {

    private final Facts facts;
    private final Voice voice;
    private final Function<LineChart, String> drawing;

    private Draft(Facts facts, Voice voice, Function<LineChart, String> drawing) {
        this.facts = facts;
        this.voice = voice;
        this.drawing = drawing;
    }

    /**
     * The chapters in the order of the sections.
     *
     * @param drawing draws a chart as SVG; the same chart must give the same picture
     */
    public static List<Chapter> of(Facts facts, Voice voice, Function<LineChart, String> drawing) {
        return new Draft(facts, voice, drawing).chapters();
    }

    private List<Chapter> chapters() {
        var chapters = new ArrayList<Chapter>();
        chapters.add(empty(SectionKey.FOREWORD, ReportWord.FOREWORD));
        chapters.add(empty(SectionKey.DECISIONS, ReportWord.DECISIONS));
        var figures = new FigureBlocks(facts, voice, drawing);
        var themes = new ThemeChapter(facts, voice, figures);
        chapters.add(new BarometerChapter(facts, voice, figures).chapter());
        facts.themes().forEach(theme -> chapters.add(themes.of(theme)));
        chapters.addAll(rest());
        return chapters;
    }

    private Chapter empty(String key, ReportWord title) {
        return new Chapter(key, voice.word(title), List.of());
    }

    private List<Chapter> rest() {
        var steering = new SteeringChapters(facts, voice);
        var year = new YearChapters(facts, voice);
        var money = new MoneyChapter(facts, voice);
        var methods = new MethodChapter(facts, voice);
        var chapters = new ArrayList<Chapter>();
        chapters.add(told(SectionKey.STEERING, ReportWord.STEERING, steering::steering));
        chapters.add(told(SectionKey.POOLS, ReportWord.POOLS, steering::pools));
        chapters.add(told(SectionKey.TASK_FORCE, ReportWord.TASK_FORCE, year::taskForce));
        chapters.add(told(SectionKey.COUNCIL, ReportWord.COUNCIL, year::council));
        chapters.add(told(SectionKey.ECONOMY, ReportWord.ECONOMY, money::blocks));
        chapters.add(told(SectionKey.MAINSTREAMING, ReportWord.MAINSTREAMING, year::mainstreaming));
        chapters.add(told(SectionKey.METHODS, ReportWord.METHODS, methods::blocks));
        var committees = facts.committees();
        for (var number = 1; number <= committees.size(); number++) {
            var committee = committees.get(number - 1);
            var blocks = voice.makesSentences() ? year.annex(committee) : List.<Block>of();
            chapters.add(new Chapter(
                    SectionKey.annex(number), voice.word(ReportWord.ANNEX) + " " + number + ": " + committee, blocks));
        }
        return chapters;
    }

    /** A chapter that is sentences: in other languages than the site's it holds only what its editors wrote. */
    private Chapter told(String key, ReportWord title, java.util.function.Supplier<List<Block>> blocks) {
        return new Chapter(key, voice.word(title), voice.makesSentences() ? blocks.get() : List.of());
    }
}
