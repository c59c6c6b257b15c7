package dk.helhed.reports.draft;

import dk.helhed.reports.document.Block;
import dk.helhed.reports.document.Block.Column;
import dk.helhed.reports.document.Block.Grid;
import dk.helhed.reports.document.Block.Heading;
import dk.helhed.reports.document.Block.Paragraph;
import dk.helhed.reports.fact.Facts;
import dk.helhed.reports.fact.FigureFact;
import dk.helhed.reports.fact.Move;
import dk.helhed.reports.fact.ThemeFact;
import dk.helhed.reports.fact.ThemeFact.EffectFact;
import dk.helhed.reports.fact.YearFacts.AnswerFact;
import dk.helhed.statistics.ProgressStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The chapter of a theme: status from the barometer, effect goals, what is done, and what the committee answers. */
final class ThemeChapter {

    private final Facts facts;
    private final Voice voice;
    private final FigureBlocks figures;
    private final AimWords aims;

    ThemeChapter(Facts facts, Voice voice, FigureBlocks figures) {
        this.facts = facts;
        this.voice = voice;
        this.figures = figures;
        this.aims = new AimWords(voice);
    }

    Chapter of(ThemeFact theme) {
        var read = theme.figures().stream()
                .flatMap(key -> facts.figure(key).stream())
                .toList();
        var blocks = new ArrayList<Block>();
        blocks.addAll(status(theme, read));
        blocks.addAll(effects(theme));
        blocks.addAll(efforts(theme));
        if (voice.makesSentences()) {
            blocks.addAll(answers(theme));
        }
        return new Chapter(theme.ref(), title(theme, voice), blocks);
    }

    static String title(ThemeFact theme, Voice voice) {
        return voice.name(theme.danish(), theme.in(voice.language().tag()).orElse(null), NamePlace.of(theme));
    }

    private List<Block> status(ThemeFact theme, List<FigureFact> read) {
        var blocks = new ArrayList<Block>();
        if (voice.makesSentences()) {
            blocks.add(new Paragraph(
                    read.isEmpty()
                            ? voice.say("report.draft.theme.none")
                            : voice.say(
                                    "report.draft.theme",
                                    read.size(),
                                    count(read, Move.POSITIVE),
                                    count(read, Move.NEGATIVE),
                                    count(read, Move.UNCHANGED),
                                    count(read, Move.NONE))));
        }
        if (!read.isEmpty()) {
            blocks.add(heading(theme, "tal", ReportWord.FIGURES));
            blocks.add(figures.table(read));
            blocks.addAll(figures.each(read));
        }
        return blocks;
    }

    private static int count(List<FigureFact> figures, Move move) {
        return (int) figures.stream().filter(figure -> figure.move() == move).count();
    }

    private Heading heading(ThemeFact theme, String part, ReportWord word) {
        return new Heading(2, theme.ref() + "-" + part, voice.word(word));
    }

    private List<Block> effects(ThemeFact theme) {
        if (theme.effects().isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(heading(theme, "effektmaal", ReportWord.EFFECT_GOALS));
        if (voice.makesSentences()) {
            blocks.add(new Paragraph(voice.say(
                    "report.draft.effects",
                    theme.effects().size(),
                    count(theme, ProgressStatus.TARGET_ACHIEVED),
                    count(theme, ProgressStatus.SUBSTANTIAL) + count(theme, ProgressStatus.MODERATE),
                    count(theme, ProgressStatus.LIMITED) + count(theme, ProgressStatus.DETERIORATION),
                    count(theme, ProgressStatus.NO_FIGURE))));
        }
        blocks.add(new Grid(
                voice.word(ReportWord.EFFECT_GOALS),
                List.of(
                        new Column(voice.word(ReportWord.GOAL), false),
                        new Column(voice.word(ReportWord.NEWEST), true),
                        new Column(voice.word(ReportWord.STATUS), false)),
                theme.effects().stream().map(this::row).toList(),
                overridden(theme)));
        return blocks;
    }

    private static int count(ThemeFact theme, ProgressStatus status) {
        return (int) theme.effects().stream()
                .filter(effect -> effect.status() == status)
                .count();
    }

    private String overridden(ThemeFact theme) {
        return voice.makesSentences() && theme.effects().stream().anyMatch(EffectFact::overridden)
                ? voice.say("report.draft.overridden")
                : "";
    }

    private List<String> row(EffectFact effect) {
        var figure = facts.figure(effect.figure());
        return List.of(
                goal(effect, figure),
                figure.map(read -> voice.amount(read.latest(), read.unit())).orElse(".."),
                voice.word(ReportWord.of(effect.status()))
                        + (effect.overridden() && voice.makesSentences() ? " *" : ""));
    }

    private String goal(EffectFact effect, Optional<FigureFact> figure) {
        if (!voice.makesSentences()) {
            return figure.map(read -> FigureBlocks.name(read, voice)).orElse(effect.text());
        }
        var wanted = figure.flatMap(read -> aims.of(effect.aim(), read.unit()));
        return effect.text() + wanted.map(aim -> " (" + aim + ")").orElse("");
    }

    private List<Block> efforts(ThemeFact theme) {
        if (!voice.makesSentences()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(heading(theme, "indsatser", ReportWord.EFFORTS));
        blocks.add(
                new Paragraph(voice.say("report.draft.efforts", theme.efforts().size())));
        if (!theme.efforts().isEmpty()) {
            blocks.add(EffortTable.of(theme.efforts(), voice));
        }
        return blocks;
    }

    private List<Block> answers(ThemeFact theme) {
        var blocks = new ArrayList<Block>();
        var answers = facts.yearly().answers().stream()
                .filter(answer -> answer.theme().equals(theme.ref()))
                .toList();
        blocks.add(heading(theme, "svar", ReportWord.ANSWER));
        if (answers.isEmpty()) {
            blocks.add(new Paragraph(voice.say("report.draft.answer.none")));
        }
        answers.forEach(answer -> blocks.addAll(answer(answer, voice)));
        return blocks;
    }

    /** What a committee answered, or that it has not. */
    static List<Block> answer(AnswerFact answer, Voice voice) {
        if (answer.answeredOn() == null) {
            return List.of(new Paragraph(voice.say("report.draft.answer.missing", answer.committee())));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(voice.say("report.draft.answer", answer.committee(), voice.day(answer.answeredOn()))));
        told("report.draft.answer.initiatives", answer.initiatives(), voice).ifPresent(blocks::add);
        told("report.draft.answer.status", answer.status(), voice).ifPresent(blocks::add);
        told("report.draft.answer.obstacles", answer.obstacles(), voice).ifPresent(blocks::add);
        return blocks;
    }

    private static Optional<Block> told(String key, String text, Voice voice) {
        return text.isBlank() ? Optional.empty() : Optional.of(new Paragraph(voice.say(key, text)));
    }
}
