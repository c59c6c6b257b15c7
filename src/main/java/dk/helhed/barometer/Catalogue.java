package dk.helhed.barometer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The goals and indicators of the national barometer. */
@Component
public class Catalogue {

    private final List<Goal> goals;
    private final Map<String, Goal> goalsByCode = new LinkedHashMap<>();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();

    Catalogue() {
        goals = read();
        goals.forEach(this::add);
    }

    /** By number. */
    public List<Goal> goals() {
        return goals;
    }

    public Optional<Goal> goal(String code) {
        return Optional.ofNullable(goalsByCode.get(code));
    }

    /** All indicators by code, goal by goal, each goal's supplementary figures last. */
    public Map<String, Indicator> indicators() {
        return Collections.unmodifiableMap(indicators);
    }

    public Optional<Indicator> indicator(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    /**
     * What a code in a file stands for: an indicator, or its comparison group when the code ends in {@code .ref}. A goal's
     * own {@code .ref} belongs to the indicator the catalogue names.
     */
    public Optional<Series> series(String code) {
        if (!Indicator.isReference(code)) {
            return indicator(code).map(indicator -> new Series(indicator, false));
        }
        var owner = Indicator.withoutReference(code);
        return indicator(owner)
                .or(() -> goal(owner)
                        .flatMap(goal -> Optional.ofNullable(goal.reference()))
                        .flatMap(this::indicator))
                .map(indicator -> new Series(indicator, true));
    }

    /** The figures of an indicator, or of its comparison group. */
    public record Series(Indicator indicator, boolean reference) {

        public String code() {
            return reference ? indicator.referenceCode() : indicator.seriesCode();
        }
    }

    private void add(Goal goal) {
        goalsByCode.put(goal.code(), goal);
        Stream.concat(goal.indicators().stream(), goal.supplementary().stream()).forEach(indicator -> {
            if (indicators.put(indicator.code(), indicator) != null) {
                throw new IllegalStateException("The catalogue has two indicators " + indicator.code());
            }
        });
    }

    private static List<Goal> read() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:barometer/catalogue/*.yaml");
            return Stream.of(files)
                    .map(Catalogue::toGoal)
                    .sorted(Comparator.comparing(Goal::code))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Goal toGoal(Resource file) {
        try (var content = file.getInputStream()) {
            return GoalFile.read(content).toGoal();
        } catch (IOException e) {
            throw new UncheckedIOException(String.valueOf(file.getFilename()), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The catalogue's file " + file.getFilename() + " is wrong", e);
        }
    }
}
