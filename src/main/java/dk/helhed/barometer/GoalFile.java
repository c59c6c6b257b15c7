package dk.helhed.barometer;

import static java.util.Objects.requireNonNull;

import dk.helhed.reference.LocalizedText;
import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import dk.helhed.statistics.Good;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A goal as written in the catalogue. */
record GoalFile(
        String goal,
        LocalizedText title,
        LocalizedText aim,
        Source source,
        @Nullable String reference,
        @Nullable String headline,
        List<Entry> indicators,
        @Nullable List<Entry> supplementary) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    GoalFile {
        requireNonNull(goal, "goal");
        requireNonNull(title, "title");
        requireNonNull(aim, "aim");
        requireNonNull(requireNonNull(source, "source").url(), "source.url");
        requireNonNull(indicators, "indicators");
    }

    /**
     * Reads one file.
     *
     * @throws IllegalArgumentException when a field is unknown, missing or written twice
     */
    static GoalFile read(InputStream content) {
        try {
            return YAML.readValue(content, GoalFile.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    Goal toGoal() {
        return new Goal(
                goal,
                title,
                aim,
                indicators.stream().map(entry -> entry.toIndicator(this, false)).toList(),
                supplementary == null
                        ? List.of()
                        : supplementary.stream()
                                .map(entry -> entry.toIndicator(this, true))
                                .toList(),
                reference,
                headline,
                source);
    }

    record Entry(
            String code,
            LocalizedText title,
            LocalizedText subject,
            LocalizedText definition,
            LocalizedText population,
            String unit,
            String good,
            @Nullable Boolean decides,
            Boolean local,
            @Nullable String base,
            @Nullable Source source,
            Indicator.@Nullable Difference difference) {

        Entry {
            requireNonNull(code, "code");
            requireNonNull(title, "title");
            requireNonNull(subject, "subject");
            requireNonNull(definition, "definition");
            requireNonNull(population, "population");
            requireNonNull(unit, "unit");
            requireNonNull(good, "good");
            requireNonNull(local, "local");
        }

        Indicator toIndicator(GoalFile file, boolean isSupplementary) {
            return new Indicator(
                    code,
                    file.goal,
                    title,
                    subject,
                    definition,
                    population,
                    Unit.named(unit).orElseThrow(() -> wrong("unit", unit)),
                    goodWay(),
                    Boolean.TRUE.equals(decides) && !isSupplementary,
                    local,
                    isSupplementary,
                    base == null ? null : Period.parse(base).orElseThrow(() -> wrong("base", base)),
                    source == null ? file.source : source,
                    null,
                    difference);
        }

        private Good goodWay() {
            return Stream.of(Good.values())
                    .filter(way -> way.name().toLowerCase(Locale.ROOT).equals(good))
                    .findFirst()
                    .orElseThrow(() -> wrong("good", good));
        }

        private IllegalArgumentException wrong(String field, String found) {
            return new IllegalArgumentException("Indicator " + code + ": " + field + " cannot be " + found);
        }
    }
}
