import dk.helhed.Helhed;
import dk.helhed.barometer.Barometer;
import dk.helhed.barometer.FigureRef;
import dk.helhed.barometer.Indicator;
import dk.helhed.barometer.Indicators;
import dk.helhed.reference.Area;
import dk.helhed.reference.AreaKind;
import dk.helhed.reference.Areas;
import dk.helhed.yearcycle.signal.SignalSettings;
import dk.helhed.yearcycle.signal.compute.FigureRules;
import dk.helhed.yearcycle.signal.rule.Measured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/**
 * Computes what the rules on figures say about every invented indicator in every municipality, as the program does it for one: a query
 * for the figures of each municipality, then plain computation. Municipalities know nothing of each other, so each core takes its own.
 *
 * <p>{@code java -cp LIBRARIES AllSignals.java SETTINGS ROUNDS}
 */
final class AllSignals {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    public static void main(String... arguments) throws IOException {
        var settings = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(arguments[0]))) {
            settings.load(reader);
        }
        var program = new SpringApplication(Helhed.class);
        program.setWebApplicationType(WebApplicationType.NONE);
        program.setDefaultProperties(Map.of(
                "spring.main.lazy-initialization", true,
                "spring.datasource.url", "jdbc:postgresql://127.0.0.1:" + settings.getProperty("port") + "/helhed",
                "spring.datasource.username", "helhed",
                "spring.datasource.password", settings.getProperty("password")));
        try (var services = program.run()) {
            var indicators = services.getBean(Indicators.class);
            var areas = services.getBean(Areas.class).of(AreaKind.MUNICIPALITY).stream()
                    .filter(area -> !area.code().equals("999"))
                    .toList();
            var rules = new FigureRules(services.getBean(SignalSettings.class), indicators.nextFigures(), TODAY);
            for (int round = 1; round <= Integer.parseInt(arguments[1]); round++) {
                measure(services.getBean(Barometer.class), indicators, areas, rules, round);
            }
        }
    }

    private static List<String> codes(Indicators indicators) {
        return indicators.all().stream()
                .filter(Indicator::isOwn)
                .map(Indicator::code)
                .toList();
    }

    private static void measure(
            Barometer barometer,
            Indicators indicators,
            List<Area> areas,
            FigureRules rules,
            int round) {
        var start = System.nanoTime();
        var codes = codes(indicators);
        var known = indicators.series(codes, TODAY);
        var told = areas.parallelStream()
                .map(area -> {
                    var figures = barometer.readings(
                            codes.stream().map(code -> new FigureRef(code, area.code())).toList(), known, TODAY);
                    var signals = figures.values().stream()
                            .mapToLong(one ->
                                    rules.of(new Measured(one, null, null, null), true).count())
                            .sum();
                    return new Told(figures.size(), signals);
                })
                .reduce(new Told(0, 0), Told::and);
        System.out.printf(
                "round %d: %d series, %d signals, %d ms%n",
                round, told.series(), told.signals(), (System.nanoTime() - start) / 1_000_000);
    }

    private record Told(long series, long signals) {

        Told and(Told other) {
            return new Told(series + other.series, signals + other.signals);
        }
    }
}
