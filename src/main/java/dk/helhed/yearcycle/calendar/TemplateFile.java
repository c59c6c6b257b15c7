package dk.helhed.yearcycle.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dk.helhed.forms.Coded;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The template as it is written in the file that comes with the program. */
record TemplateFile(List<Entry> steps) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    TemplateFile {
        steps = List.copyOf(steps);
    }

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException when a field is unknown, missing or written twice
     */
    static List<TemplateStep> read(InputStream content) {
        try {
            return YAML.readValue(content, TemplateFile.class).steps.stream()
                    .map(Entry::toStep)
                    .toList();
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * A step.
     *
     * @param when its rule in the words of {@link RuleText}
     * @param from key of the step that the rule counts from
     * @param source where it is known from
     */
    record Entry(
            String key,
            String name,
            String kind,
            String when,
            @Nullable String from,
            @Nullable Integer every,
            @Nullable Integer since,
            @Nullable String committee,
            String deliverable,
            String source) {

        Entry {
            requireNonNull(key, "key");
            requireNonNull(name, "name");
            requireNonNull(kind, "kind");
            requireNonNull(when, "when");
            requireNonNull(deliverable, "deliverable");
            requireNonNull(source, "source");
        }

        private TemplateStep toStep() {
            return new TemplateStep(
                    id(key),
                    new StepSheet(
                            name,
                            Coded.stored(StepKind.class, kind),
                            new Responsible(committee == null ? "" : committee, null, null),
                            deliverable,
                            Notice.USUAL),
                    RuleText.read(when, from == null ? null : id(from)),
                    every == null || since == null ? Rhythm.YEARLY : new Rhythm(every, since),
                    1);
        }

        /** The same in every database, so that two instances that start at once take it in once. */
        private static UUID id(String key) {
            return UUID.nameUUIDFromBytes(("helhed template step " + key).getBytes(UTF_8));
        }
    }
}
