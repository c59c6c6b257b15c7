package dk.helhed.policies.translation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dk.helhed.policies.Policy;
import dk.helhed.policies.translation.TranslationRepository.Marked;
import java.util.List;
import java.util.Map;
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
        var marks = repository.marks(policy.id()).stream()
                .collect(groupingBy(Marked::language, toMap(Marked::place, Marked::mark)));
        var texts = Manuscript.of(policy).texts();
        return ReadingLanguage.ALL.stream()
                .map(language -> {
                    var found = marks.getOrDefault(language.tag(), Map.of());
                    return new LanguageStatus(
                            language, tally(texts, language, found), tally(words.all(), language, found));
                })
                .toList();
    }

    /** A fixed word has a place that no text of a policy has, so the marks of both can be looked up in one map. */
    private static Tally tally(List<SourceText> sources, ReadingLanguage language, Map<TextPlace, Mark> marks) {
        return Tally.of(sources.stream()
                .map(source -> TextState.of(source, language, marks.get(source.place())))
                .toList());
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
        var written = repository.in(language.tag(), manuscript.policyId()).stream()
                .collect(toMap(Translation::place, identity()));
        return manuscript.texts().stream()
                .map(source -> TranslatedText.of(source, language, written.get(source.place())))
                .toList();
    }
}
