package dk.helhed.reports.draft;

import dk.helhed.reports.document.Block.Column;
import dk.helhed.reports.document.Block.Grid;
import dk.helhed.reports.fact.ThemeFact.EffortFact;
import java.util.List;

/** Efforts with their phase and what they cost. */
final class EffortTable {

    private EffortTable() {}

    static Grid of(List<EffortFact> efforts, Voice voice) {
        return new Grid(
                voice.word(ReportWord.EFFORTS),
                List.of(
                        new Column(voice.word(ReportWord.EFFORT), false),
                        new Column(voice.word(ReportWord.PHASE), false),
                        new Column(voice.word(ReportWord.BUDGET), true)),
                efforts.stream()
                        .map(effort -> List.of(
                                effort.title(),
                                voice.say("effort.phase." + effort.phase()),
                                voice.kroner(effort.budget())))
                        .toList(),
                "");
    }
}
