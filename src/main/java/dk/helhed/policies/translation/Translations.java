package dk.helhed.policies.translation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.helhed.policies.Policy;
import dk.helhed.policies.translation.TranslationRepository.Stored;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads how policies say what they say in other languages. One query, whatever the number of texts. */
@Service
@Transactional(readOnly = true)
public class Translations {

    /** To write translations of any policy and of the fixed words. */
    public static final String TRANSLATE = "policies.translate";

    private final TranslationRepository repository;
    private final FixedWords words;

    Translations(TranslationRepository repository, FixedWords words) {
        this.repository = repository;
        this.words = words;
    }

    /** How far the policy is in every language, in the order in which they are offered. */
    public List<LanguageStatus> statuses(Policy policy) {
        var stored = repository.all(policy.id());
        var byLanguage = stored.stream()
                .collect(Collectors.groupingBy(one -> one.translation().language()));
        var texts = Manuscript.of(policy).texts();
        return ReadingLanguage.ALL.stream()
                .map(language -> {
                    var found = byLanguage.getOrDefault(language.tag(), List.of());
                    return new LanguageStatus(
                            language,
                            Tally.of(join(texts, language, translations(found, false))),
                            Tally.of(join(words.all(), language, translations(found, true))));
                })
                .toList();
    }

    /** The languages in which the policy can be read beside Danish. */
    public List<ReadingLanguage> ready(Policy policy) {
        return statuses(policy).stream()
                .filter(LanguageStatus::isReady)
                .map(LanguageStatus::language)
                .toList();
    }

    /** The texts of a policy, to be translated. */
    public Manuscript manuscript(Policy policy) {
        return Manuscript.of(policy);
    }

    /** The fixed words, to be translated. */
    public Manuscript words() {
        return new Manuscript(null, words.all());
    }

    /** How every text of a manuscript reads in the language, in its order. */
    public List<TranslatedText> texts(Manuscript manuscript, ReadingLanguage language) {
        var stored = repository.in(language.tag(), manuscript.policyId());
        return join(manuscript.texts(), language, translations(stored, manuscript.policy() == null));
    }

    private static Map<TextPlace, Translation> translations(Collection<Stored> stored, boolean word) {
        return stored.stream()
                .filter(one -> one.word() == word)
                .map(Stored::translation)
                .collect(toMap(Translation::place, identity()));
    }

    private static List<TranslatedText> join(
            List<SourceText> sources, ReadingLanguage language, Map<TextPlace, Translation> translations) {
        return sources.stream()
                .map(source -> TranslatedText.of(source, language, translations.get(source.place())))
                .toList();
    }
}
