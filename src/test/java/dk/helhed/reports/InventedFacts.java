package dk.helhed.reports;

import dk.helhed.barometer.FigureStatus;
import dk.helhed.reference.LocalizedText;
import dk.helhed.reference.Unit;
import dk.helhed.reports.fact.Facts;
import dk.helhed.reports.fact.Facts.BatchFact;
import dk.helhed.reports.fact.Facts.GoalFact;
import dk.helhed.reports.fact.Facts.Named;
import dk.helhed.reports.fact.FigureFact;
import dk.helhed.reports.fact.FigureFact.PointFact;
import dk.helhed.reports.fact.FigureFact.Rank;
import dk.helhed.reports.fact.FigureFact.SeriesFact;
import dk.helhed.reports.fact.LedgerFact;
import dk.helhed.reports.fact.MoneyFact;
import dk.helhed.reports.fact.Move;
import dk.helhed.reports.fact.PoolFact;
import dk.helhed.reports.fact.SteeringFact;
import dk.helhed.reports.fact.SteeringFact.CliffFact;
import dk.helhed.reports.fact.SteeringFact.TroubledFact;
import dk.helhed.reports.fact.ThemeFact;
import dk.helhed.reports.fact.ThemeFact.AimFact;
import dk.helhed.reports.fact.ThemeFact.EffectFact;
import dk.helhed.reports.fact.ThemeFact.EffortFact;
import dk.helhed.reports.fact.YearFacts;
import dk.helhed.reports.fact.YearFacts.ActionFact;
import dk.helhed.reports.fact.YearFacts.AnswerFact;
import dk.helhed.reports.fact.YearFacts.StatementFact;
import dk.helhed.statistics.Good;
import dk.helhed.statistics.ProgressStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts that tests make up. */
public final class InventedFacts {

    /** A picture that every writer of files can draw. */
    public static final String PICTURE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><path d=\"M0 0L10 10\"/></svg>";

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private InventedFacts() {}

    /** A share where more is better, from a base in 2012 to 2015. */
    public static FigureFact figure(
            String code, @Nullable String base, @Nullable String newest, @Nullable String change, Move move) {
        return figure(code, base, newest, change, move, new Rank(3, 98));
    }

    public static FigureFact figure(
            String code,
            @Nullable String base,
            @Nullable String newest,
            @Nullable String change,
            Move move,
            @Nullable Rank rank) {
        var own = List.of(point("2012", base), point("2015", newest));
        var country = List.of(point("2012", "50"), point("2015", "52"));
        return new FigureFact(
                code + "@751",
                code,
                new LocalizedText("Andel i arbejde", "Share in work"),
                new LocalizedText("Andelen i arbejde", "The share in work"),
                new LocalizedText("Andel, der er i arbejde", "Share of people in work"),
                new LocalizedText("25-64-årige", "People aged 25-64"),
                "Danmarks Statistik",
                Unit.PERCENT,
                Good.HIGHER,
                List.of(
                        new SeriesFact(code, "751", new LocalizedText("Aarhus", "Aarhus"), false, own),
                        new SeriesFact(code, "000", new LocalizedText("Hele landet", "Denmark"), false, country)),
                newest == null ? null : own.getLast(),
                null,
                "2012",
                decimal(base),
                decimal(change),
                move,
                rank);
    }

    /** The figure, with one of 2016 that is kept back to protect people. */
    public static FigureFact withKeptBack(FigureFact figure) {
        return new FigureFact(
                figure.key(),
                figure.indicator(),
                figure.title(),
                figure.subject(),
                figure.definition(),
                figure.population(),
                figure.source(),
                figure.unit(),
                figure.good(),
                figure.series(),
                figure.newest(),
                new PointFact("2016", null, null, FigureStatus.HIDDEN, 8, 3, null, DAY),
                figure.basePeriod(),
                figure.base(),
                figure.change(),
                figure.move(),
                figure.rank());
    }

    private static PointFact point(String period, @Nullable String value) {
        return new PointFact(period, decimal(value), null, FigureStatus.VALUE, 7, 2, "Danmarks Statistik", DAY);
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    /** A theme that is measured by the figures. */
    public static ThemeFact theme(String key, List<String> figures, ProgressStatus status) {
        return new ThemeFact(
                "proeve." + key,
                Map.of("da", "Tema " + key),
                "Socialudvalget",
                List.of("Flere kommer i arbejde."),
                figures,
                figures.stream()
                        .map(figure -> new EffectFact(
                                "e-" + figure,
                                "Mindst 60 % i arbejde",
                                figure,
                                new AimFact("target", new BigDecimal("60"), "2030", true),
                                status,
                                false,
                                new BigDecimal("58"),
                                new BigDecimal("3")))
                        .toList(),
                List.of(new EffortFact(
                        "Bydelsmødre", "/projekt/bydelsmoedre", "running", new BigDecimal("250000"), DAY)));
    }

    /** A year with a bit of everything. */
    public static Facts facts(List<ThemeFact> themes, List<FigureFact> figures) {
        return new Facts(
                2026,
                DAY,
                DAY,
                "751",
                new LocalizedText("Aarhus", "Aarhus"),
                List.of(new Named("Prøvepolitik", "/politik/proeve")),
                themes,
                figures,
                List.of(new GoalFact("1", new LocalizedText("Arbejde", "Work"), Move.NEGATIVE, List.of("1.1"))),
                new SteeringFact(
                        Map.of("running", 4),
                        Map.of("green", 2, "red", 1, "none", 1),
                        List.of(new TroubledFact("Idræt på gaden", "/projekt/idraet", "red", "2026K3")),
                        List.of(new CliffFact("Bydelsmødre", "/projekt/bydelsmoedre", DAY.plusMonths(4), null))),
                List.of(new PoolFact(
                        "Integrationspuljen", "/pulje/integration", "Kommunen", null, new BigDecimal("900000"), 3, 1)),
                new YearFacts(
                        List.of(new AnswerFact("proeve.a", "Socialudvalget", "Nye mentorer", "To mål nået", "", DAY)),
                        List.of(new ActionFact("Fælles indgang", "Beskæftigelse", DAY, "open")),
                        List.of(new StatementFact("Budgettet", DAY, "Vi savner mentorer.", null))),
                List.of(new MoneyFact("project", "state", 2026, new BigDecimal("100000.50"), null, 1)),
                List.of(new LedgerFact("Socialudvalget", 4, 2, 1, 1)),
                List.of(new BatchFact(7, DAY, "tal.csv", "ab".repeat(32))));
    }

    /** Two themes, of which one has no figures. */
    public static Facts facts() {
        return facts(
                List.of(
                        theme("a", List.of("1.2@751"), ProgressStatus.LIMITED),
                        theme("b", List.of(), ProgressStatus.NO_FIGURE)),
                List.of(figure("1.2", "55", "57", "2", Move.POSITIVE), figure("7.2", "20", null, null, Move.NONE)));
    }
}
