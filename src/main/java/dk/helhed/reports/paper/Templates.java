package dk.helhed.reports.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The templates of papers: those that come along, as the municipality has changed them, and those it has made. */
@Service
@Transactional(readOnly = true)
class Templates {

    private static final String LOGGED = "paper-template";
    private static final List<String> SHIPPED = List.of("koebenhavnsk", "sagsresume", "regional", "orientering");

    private final TemplateRepository repository;
    private final AuditLog log;
    private final Clock clock;

    Templates(TemplateRepository repository, AuditLog log, Clock clock) {
        this.repository = repository;
        this.log = log;
        this.clock = clock;
    }

    /** By name. */
    List<StoredTemplate> all() {
        var stored = new TreeMap<String, StoredTemplate>();
        SHIPPED.forEach(id -> stored.put(id, named(id, shipped(id), 0)));
        repository.all().forEach(row -> stored.put(row.id(), named(row.id(), row.text(), row.version())));
        return stored.values().stream()
                .sorted(Comparator.comparing(StoredTemplate::name))
                .toList();
    }

    Optional<StoredTemplate> find(String id) {
        return all().stream().filter(template -> template.id().equals(id)).findFirst();
    }

    /** The template, to make a paper from. */
    Optional<PaperTemplate> read(String id) {
        return find(id).flatMap(found -> template(found.text()));
    }

    /**
     * Changes a template, or makes a new one.
     *
     * @param id that it must have; empty for a new one
     * @param version that the text was drawn from; 0 for one that was never changed
     */
    @Transactional
    Outcome<PaperTemplate> write(String id, String text, int version) {
        return switch (TemplateFile.read(text)) {
            case Outcome.Refused<PaperTemplate> refused -> refused;
            case Outcome.Done<PaperTemplate> done -> write(id, done, text, version);
        };
    }

    private Outcome<PaperTemplate> write(String id, Outcome.Done<PaperTemplate> read, String text, int version) {
        var written = read.thing().id();
        if (!id.isEmpty() && !written.equals(id)) {
            return Outcome.refused("text", "paper.template.id", id, written);
        }
        if (id.isEmpty() && find(written).isPresent()) {
            return Outcome.refused("text", "paper.template.taken", written);
        }
        if (!repository.write(written, text, version, clock.instant())) {
            return Outcome.refused("", "paper.template.meanwhile");
        }
        log.changed(LOGGED, written, Map.of("version", version), Map.of("version", version + 1));
        return read;
    }

    private static StoredTemplate named(String id, String text, int version) {
        return new StoredTemplate(id, template(text).map(PaperTemplate::name).orElse(id), text, version);
    }

    private static Optional<PaperTemplate> template(String text) {
        return switch (TemplateFile.read(text)) {
            case Outcome.Done<PaperTemplate> done -> Optional.of(done.thing());
            case Outcome.Refused<PaperTemplate> refused -> Optional.empty();
        };
    }

    private static String shipped(String id) {
        try {
            return new ClassPathResource("reports/templates/" + id + ".yaml").getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(id, e);
        }
    }
}
