package dk.helhed.reports.draft;

import dk.helhed.reference.Area;
import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import dk.helhed.reports.fact.FigureFact;
import dk.helhed.reports.fact.FigureFact.PointFact;
import dk.helhed.reports.fact.Move;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says in short sentences where a figure stands. The words are those of the barometer's own pages. */
final class FigureSentences {

    private final Voice voice;

    FigureSentences(Voice voice) {
        this.voice = voice;
    }

    /** All that is said about the figure, in one paragraph. */
    String of(FigureFact figure) {
        var sentences = new ArrayList<String>();
        sentences.add(development(figure));
        if (figure.move() != Move.NONE) {
            sentences.add(voice.say("report.draft.move." + figure.move().code()));
        }
        if (figure.newest() != null && figure.keptBack() != null) {
            sentences.add(keptBack(figure, figure.keptBack()));
        }
        figure.elsewhere(Area.COUNTRY)
                .map(PointFact::value)
                .ifPresent(
                        value -> sentences.add(voice.say("report.draft.country", voice.amount(value, figure.unit()))));
        var rank = figure.rank();
        if (rank != null) {
            sentences.add(voice.say("report.draft.rank", rank.better(), rank.of()));
        }
        return String.join(" ", sentences);
    }

    /** How it moved since its base. */
    String development(FigureFact figure) {
        var newest = figure.newest();
        if (newest == null) {
            return figure.keptBack() == null
                    ? voice.say("report.draft.no-figure", subject(figure))
                    : keptBack(figure, figure.keptBack());
        }
        var value = newest.value();
        var base = figure.base();
        if (figure.move() == Move.NONE) {
            return value == null ? voice.say("report.draft.no-figure", subject(figure)) : level(figure, newest, value);
        }
        if (value == null || base == null) {
            return changeOnly(figure);
        }
        return levels(figure, value, base);
    }

    private String levels(FigureFact figure, BigDecimal value, BigDecimal base) {
        var unit = figure.unit();
        var from = voice.figure(base, unit);
        var to = voice.say("unit.long." + unit.code(), voice.figure(value, unit));
        var since = voice.period(figure.basePeriod());
        var way = way(change(figure));
        return way.equals("same") && !from.equals(voice.figure(value, unit))
                ? voice.say("development.rounded", subject(figure), from, to, since, known(figure))
                : voice.say("development.levels", subject(figure), way, from, to, since, known(figure));
    }

    private String changeOnly(FigureFact figure) {
        var change = change(figure);
        var size = voice.say("unit.change." + figure.unit().code(), voice.figure(change.abs(), Unit.COUNT));
        return voice.say(
                "development.change-only",
                subject(figure),
                way(change),
                size,
                voice.period(figure.basePeriod()),
                known(figure));
    }

    private String keptBack(FigureFact figure, PointFact point) {
        return voice.say(
                "report.draft.kept-back",
                subject(figure),
                when(point.period()),
                voice.say("figure.status." + point.status().code()));
    }

    /** A level without a movement: the base itself, or one whose base has no figure. */
    private String level(FigureFact figure, PointFact newest, BigDecimal value) {
        var unit = figure.unit();
        var why = figure.basePeriod() == null
                ? "level"
                : figure.basePeriod().equals(newest.period()) ? "base" : "no-base";
        return voice.say(
                "development." + why,
                subject(figure),
                voice.say("unit.long." + unit.code(), voice.figure(value, unit)),
                when(newest.period()),
                voice.period(figure.basePeriod()));
    }

    private String when(String code) {
        var day = Period.parse(code)
                .filter(period -> period.first().equals(period.last()))
                .isPresent();
        return voice.say(day ? "period.on" : "period.in", voice.period(code));
    }

    private static BigDecimal change(FigureFact figure) {
        return Objects.requireNonNullElse(figure.change(), BigDecimal.ZERO);
    }

    private static String way(BigDecimal change) {
        return List.of("down", "same", "up").get(change.signum() + 1);
    }

    private static String known(FigureFact figure) {
        return figure.basePeriod() != null ? "known" : "unknown";
    }

    private String subject(FigureFact figure) {
        return voice.name(figure.subject());
    }
}
