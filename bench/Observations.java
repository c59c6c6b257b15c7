import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes a file of invented observations that Helhed takes in: every indicator in every area, month by month, back from
 * 2025M12. The same arguments give the same file.
 *
 * <p>{@code java Observations.java HELHED_DIRECTORY ROWS FILE}
 */
final class Observations {

    private static final int NEWEST_MONTH = 2025 * 12 + 11;
    private static final int OLDEST_MONTH = 1950 * 12;
    private static final Pattern INDICATOR = Pattern.compile("- code: \"?([\\w.]+)\"?.*?unit: (\\w+)", Pattern.DOTALL);

    public static void main(String... arguments) throws IOException {
        var resources = Path.of(arguments[0], "src/main/resources");
        var rows = Integer.parseInt(arguments[1]);
        var series = series(indicators(resources.resolve("barometer/catalogue")), areas(resources));
        if (series.size() * (long) (NEWEST_MONTH - OLDEST_MONTH) < rows) {
            throw new IllegalArgumentException("There are not so many months");
        }
        try (var file = Files.newBufferedWriter(Path.of(arguments[2]), StandardCharsets.UTF_8)) {
            file.write("source_url,published,area_code,area,indicator_no,value,unit,year,change,since_year,note\n");
            for (int row = 0; row < rows; row++) {
                var month = NEWEST_MONTH - row / series.size();
                file.write(series.get(row % series.size()).line(row, month));
            }
        }
    }

    private static List<Series> series(List<Indicator> indicators, List<String> areas) {
        var series = new ArrayList<Series>();
        for (var area : areas) {
            for (var indicator : indicators) {
                series.add(new Series(indicator, area));
            }
        }
        return series;
    }

    private static List<Indicator> indicators(Path catalogue) throws IOException {
        var indicators = new ArrayList<Indicator>();
        try (Stream<Path> goals = Files.list(catalogue)) {
            for (var goal : goals.filter(file -> file.toString().endsWith(".yaml")).sorted().toList()) {
                var found = INDICATOR.matcher(Files.readString(goal));
                while (found.find()) {
                    indicators.add(new Indicator(found.group(1), found.group(2)));
                }
            }
        }
        return indicators;
    }

    /** Code and name, as the first and third column of the code list have them. */
    private static List<String> areas(Path resources) throws IOException {
        return Files.readAllLines(resources.resolve("reference/areas.csv")).stream()
                .skip(1)
                .map(line -> line.split(","))
                .map(fields -> fields[0] + "," + fields[2])
                .toList();
    }

    private record Indicator(String code, String unit) {

        String value(int row) {
            var thousandth = Math.floorMod(row * 2_654_435_761L, 1001);
            return switch (unit) {
                case "count" -> Integer.toString(thousandth);
                case "pp" -> (thousandth - 500) / 10.0 + "";
                default -> thousandth / 10.0 + "";
            };
        }
    }

    private record Series(Indicator indicator, String area) {

        String line(int row, int month) {
            return "\"Invented for a measurement, means nothing\",2026-01-15,%s,%s,%s,%s,%dM%02d,,,\n"
                    .formatted(area, indicator.code(), indicator.value(row), indicator.unit(), month / 12, month % 12 + 1);
        }
    }
}
