package dk.helhed.policies.translation;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import dk.helhed.access.Actor;
import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import dk.helhed.forms.FreeText;
import dk.helhed.policies.Policy;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes translations. A policy itself is never changed by that. The caller has looked whether the actor may. */
@Service
@Transactional
public class TranslationChanges {

    static final int LONGEST = 6_000;

    private static final String KIND = "translation";

    private final TranslationRepository repository;
    private final Translations translations;
    private final AuditLog log;
    private final Clock clock;

    TranslationChanges(TranslationRepository repository, Translations translations, AuditLog log, Clock clock) {
        this.repository = repository;
        this.translations = translations;
        this.log = log;
        this.clock = clock;
    }

    /** Writes a translation, unless the Danish text or the translation is another than the one it was written beside. */
    Outcome<Translation> save(
            Actor actor, Manuscript manuscript, ReadingLanguage language, SourceText source, TranslationForm form) {
        var text = FreeText.paragraphs(form.typed());
        var problem = problem(source, language, text, form);
        if (problem.isPresent()) {
            return new Outcome.Refused<>(List.of(problem.get()));
        }
        var place = source.place();
        var before = current(manuscript, language, place);
        var after = new Translation(
                place, language.tag(), text, source.danish(), form.isReady(), clock.instant(), form.builtOn());
        if (!repository.save(manuscript.policyId(), after, actor.person())) {
            return Outcome.refused("", "translation.late");
        }
        log.changed(KIND, thing(manuscript, language, source), before == null ? null : logged(before), logged(after));
        return new Outcome.Done<>(after);
    }

    /** How many translations of the version before a policy could begin with: those of places where it has none yet. */
    @Transactional(readOnly = true)
    public int countBefore(Policy policy) {
        var replaced = policy.head().replaces();
        if (replaced == null) {
            return 0;
        }
        var places = places(policy);
        var here = keys(policy.id());
        return (int) keys(replaced).stream()
                .filter(key -> places.contains(key.place()) && !here.contains(key))
                .count();
    }

    /**
     * Lets a policy begin with the translations of the version before. Where the Danish text has become another, the
     * translation is out of date.
     *
     * @return how many there were
     */
    public int takeOver(Policy policy) {
        var replaced = policy.head().replaces();
        if (replaced == null) {
            return 0;
        }
        var ids = places(policy).stream()
                .map(place -> place.item() + "." + place.field().code())
                .toList();
        var copied = repository.copy(replaced, policy.id(), ids);
        if (copied > 0) {
            log.changed(KIND, policy.id(), null, Map.of("from", replaced, "count", Integer.toString(copied)));
        }
        return copied;
    }

    private record Key(TextPlace place, String language) {}

    private Collection<Key> keys(String policy) {
        return repository.marks(policy).stream()
                .filter(marked -> marked.place().field() != TextField.WORD)
                .map(marked -> new Key(marked.place(), marked.language()))
                .collect(toSet());
    }

    private Collection<TextPlace> places(Policy policy) {
        return translations.manuscript(policy).texts().stream()
                .map(SourceText::place)
                .collect(toSet());
    }

    private @Nullable Translation current(Manuscript manuscript, ReadingLanguage language, TextPlace place) {
        return translations.texts(manuscript, language).stream()
                .filter(text -> text.source().place().equals(place))
                .findFirst()
                .map(TranslatedText::translation)
                .orElse(null);
    }

    private static Optional<Objection> problem(
            SourceText source, ReadingLanguage language, String text, TranslationForm form) {
        if (source.text().in(language.tag()).isPresent()) {
            return Optional.of(Objection.of("", "translation.adopted"));
        }
        if (text.isEmpty()) {
            return Optional.of(Objection.of("text", "translation.empty"));
        }
        return FreeText.objection("text", text, LONGEST)
                .or(() -> source.fingerprint().equals(form.source())
                        ? Optional.empty()
                        : Optional.of(Objection.of("", "translation.source-changed")));
    }

    private static String thing(Manuscript manuscript, ReadingLanguage language, SourceText source) {
        return Stream.of(manuscript.policyId(), language.tag(), source.place().id())
                .filter(Objects::nonNull)
                .collect(joining("/"));
    }

    private static Map<String, String> logged(Translation translation) {
        return Map.of("text", translation.text(), "state", translation.ready() ? "ready" : "draft");
    }
}
