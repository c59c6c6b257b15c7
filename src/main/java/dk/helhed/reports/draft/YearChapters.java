package dk.helhed.reports.draft;

import dk.helhed.reports.document.Block;
import dk.helhed.reports.document.Block.Column;
import dk.helhed.reports.document.Block.Grid;
import dk.helhed.reports.document.Block.Heading;
import dk.helhed.reports.document.Block.Paragraph;
import dk.helhed.reports.fact.Facts;
import dk.helhed.reports.fact.LedgerFact;
import dk.helhed.reports.fact.ThemeFact;
import dk.helhed.reports.fact.YearFacts.StatementFact;
import java.util.ArrayList;
import java.util.List;

/** The chapters about task force, integration council and mainstreaming, and the annexes of the committees. */
final class YearChapters {

    private final Facts facts;
    private final Voice voice;

    YearChapters(Facts facts, Voice voice) {
        this.facts = facts;
        this.voice = voice;
    }

    List<Block> taskForce() {
        var actions = facts.yearly().actions();
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(voice.say("report.draft.actions", actions.size())));
        if (!actions.isEmpty()) {
            blocks.add(new Grid(
                    voice.word(ReportWord.TASK_FORCE),
                    List.of(
                            new Column(voice.say("report.column.action"), false),
                            new Column(voice.say("report.column.department"), false),
                            new Column(voice.say("report.column.due"), false),
                            new Column(voice.word(ReportWord.STATUS), false)),
                    actions.stream()
                            .map(action -> List.of(
                                    action.title(),
                                    action.department(),
                                    voice.day(action.due()),
                                    voice.say("taskforce.state." + action.state())))
                            .toList(),
                    ""));
        }
        return blocks;
    }

    List<Block> council() {
        var statements = facts.yearly().statements();
        if (statements.isEmpty()) {
            return List.of(new Paragraph(voice.say("report.draft.council.none")));
        }
        var blocks = new ArrayList<Block>();
        statements.forEach(statement -> blocks.addAll(statement(statement)));
        return blocks;
    }

    private List<Block> statement(StatementFact statement) {
        var answer = statement.answer();
        return List.of(
                new Paragraph(voice.say("report.draft.council", statement.subject(), voice.day(statement.on()))),
                new Paragraph(statement.text()),
                new Paragraph(
                        answer == null
                                ? voice.say("report.draft.council.unanswered")
                                : voice.say("report.draft.council.answer", answer)));
    }

    List<Block> mainstreaming() {
        var ledger = facts.ledger();
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(voice.say(
                "report.draft.ledger",
                Integer.toString(facts.year()),
                ledger.stream().mapToInt(LedgerFact::asked).sum(),
                ledger.stream().mapToInt(LedgerFact::changed).sum())));
        if (!ledger.isEmpty()) {
            blocks.add(new Grid(
                    voice.word(ReportWord.MAINSTREAMING),
                    List.of(
                            new Column(voice.say("report.column.committee"), false),
                            new Column(voice.say("report.column.asked"), true),
                            new Column(voice.say("report.column.barred"), true),
                            new Column(voice.say("report.column.heard"), true),
                            new Column(voice.say("report.column.changed"), true)),
                    ledger.stream().map(YearChapters::row).toList(),
                    ""));
        }
        return blocks;
    }

    private static List<String> row(LedgerFact one) {
        return List.of(
                one.committee(),
                Integer.toString(one.asked()),
                Integer.toString(one.barred()),
                Integer.toString(one.heard()),
                Integer.toString(one.changed()));
    }

    /** What a committee answers for: its themes with their efforts, and what it answered. */
    List<Block> annex(String committee) {
        var blocks = new ArrayList<Block>();
        facts.themes().stream()
                .filter(theme -> committee.equals(theme.committee()))
                .forEach(theme -> blocks.addAll(annex(theme)));
        return blocks;
    }

    private List<Block> annex(ThemeFact theme) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, "bilag-" + theme.ref(), ThemeChapter.title(theme, voice)));
        blocks.add(
                new Paragraph(voice.say("report.draft.efforts", theme.efforts().size())));
        if (!theme.efforts().isEmpty()) {
            blocks.add(EffortTable.of(theme.efforts(), voice));
        }
        facts.yearly().answers().stream()
                .filter(answer -> answer.theme().equals(theme.ref()))
                .forEach(answer -> blocks.addAll(ThemeChapter.answer(answer, voice)));
        return blocks;
    }
}
