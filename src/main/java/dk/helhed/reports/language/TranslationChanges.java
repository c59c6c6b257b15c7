package dk.helhed.reports.language;

import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FreeText;
import dk.helhed.policies.translation.ReadingLanguage;
import dk.helhed.reports.language.Translated.Stored;
import dk.helhed.reports.status.StatusReport;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes translations. What a machine made is kept as such, and shown to nobody before a translator releases it. */
@Service
@Transactional
class TranslationChanges {

    private static final int LONGEST = 30_000;

    private final TranslationRepository repository;
    private final AuditLog log;
    private final Clock clock;

    TranslationChanges(TranslationRepository repository, AuditLog log, Clock clock) {
        this.repository = repository;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Writes a translation, unless the Danish text or the translation is another than the one it was written beside.
     *
     * @param report null for a fixed word
     */
    Outcome<Stored> save(@Nullable StatusReport report, ReadingLanguage language, Translated before, Fields typed) {
        var text = FreeText.paragraphs(typed.text("text"));
        var problem = problem(before.source(), text, typed);
        if (problem.isPresent()) {
            return new Outcome.Refused<>(List.of(problem.get()));
        }
        var source = before.source();
        var written = new Stored(
                text,
                source.danish(),
                !typed.text("machine").isEmpty(),
                typed.text("state").equals("ready"),
                typed.version());
        var key = new Place(language.tag(), source.place());
        if (!repository.save(report == null ? null : report.id(), key, written, clock.instant())) {
            return Outcome.refused("", "translation.late");
        }
        var thing = (report == null ? "" : report.slug() + "/") + language.tag() + "/" + source.place();
        var stored = before.stored();
        log.changed("report-translation", thing, stored == null ? null : logged(stored), logged(written));
        return new Outcome.Done<>(written);
    }

    private static Optional<Objection> problem(SourceText source, String text, Fields typed) {
        if (text.isEmpty()) {
            return Optional.of(Objection.of("text", "translation.empty"));
        }
        return FreeText.objection("text", text, LONGEST)
                .or(() -> source.fingerprint().equals(typed.text("source"))
                        ? Optional.empty()
                        : Optional.of(Objection.of("", "translation.source-changed")));
    }

    private static Map<String, String> logged(Stored translation) {
        return Map.of("text", translation.text(), "state", translation.ready() ? "ready" : "draft");
    }
}
