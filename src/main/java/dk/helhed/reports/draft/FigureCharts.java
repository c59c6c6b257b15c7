package dk.helhed.reports.draft;

import dk.helhed.charts.LineChart;
import dk.helhed.pages.Language;
import dk.helhed.reference.Area;
import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import dk.helhed.reports.fact.Facts;
import dk.helhed.reports.fact.FigureFact;
import dk.helhed.reports.fact.FigureFact.PointFact;
import dk.helhed.reports.fact.FigureFact.SeriesFact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Describes figures over time as charts, with the level that the policy wants. */
final class FigureCharts {

    private final Voice voice;

    FigureCharts(Voice voice) {
        this.voice = voice;
    }

    /** The chart; empty if no line of it has two points, for a point alone shows no development. */
    Optional<LineChart> of(FigureFact figure, Facts facts) {
        var lines = figure.series().stream()
                .map(series -> new LineChart.Series(name(series), points(series, figure.unit())))
                .filter(line -> !line.points().isEmpty())
                .limit(LineChart.MOST_SERIES)
                .toList();
        return lines.stream().allMatch(line -> line.points().size() < 2)
                ? Optional.empty()
                : Optional.of(new LineChart(
                        FigureBlocks.name(figure, voice),
                        voice.name(figure.definition()),
                        voice.unit(figure.unit()),
                        drawn(),
                        lines,
                        null,
                        goal(figure, facts)));
    }

    /** Numbers on the axes are Danish or English. */
    private String drawn() {
        var tag = voice.language().tag();
        return tag.equals(Language.DANISH.tag()) ? tag : Language.ENGLISH.tag();
    }

    private String name(SeriesFact series) {
        var area = series.area().equals(Area.COUNTRY) ? voice.word(ReportWord.COUNTRY) : voice.name(series.name());
        return series.reference() ? area + ", " + voice.word(ReportWord.DANISH_ORIGIN) : area;
    }

    private List<LineChart.Point> points(SeriesFact series, Unit unit) {
        var byDay = new TreeMap<LocalDate, LineChart.Point>();
        for (var point : series.points()) {
            Period.parse(point.period())
                    .filter(period -> point.value() != null)
                    .ifPresent(period -> byDay.put(period.last(), point(point, period, unit)));
        }
        return List.copyOf(byDay.values());
    }

    private LineChart.Point point(PointFact point, Period period, Unit unit) {
        return new LineChart.Point(
                period.last(), voice.period(point.period()), shown(Objects.requireNonNull(point.value()), unit));
    }

    private static BigDecimal shown(BigDecimal value, Unit unit) {
        return unit == Unit.RATIO ? value.setScale(1, RoundingMode.HALF_UP) : value;
    }

    /** The level that the first effect goal with one wants. */
    private LineChart.@Nullable Level goal(FigureFact figure, Facts facts) {
        return facts.themes().stream()
                .flatMap(theme -> theme.effects().stream())
                .filter(effect -> effect.figure().equals(figure.key()))
                .filter(effect -> List.of("target", "floor", "ceiling")
                        .contains(effect.aim().kind()))
                .flatMap(effect -> Optional.ofNullable(effect.aim().value()).stream())
                .findFirst()
                .map(value -> new LineChart.Level(voice.word(ReportWord.GOAL), shown(value, figure.unit())))
                .orElse(null);
    }
}
