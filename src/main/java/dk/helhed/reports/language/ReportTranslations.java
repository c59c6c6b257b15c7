package dk.helhed.reports.language;

import static java.util.stream.Collectors.toMap;

import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.policies.translation.ReadingLanguage;
import dk.helhed.reports.draft.ReportWord;
import dk.helhed.reports.draft.Voice;
import dk.helhed.reports.fact.Facts;
import dk.helhed.reports.section.ReportSection;
import dk.helhed.reports.status.StatusReport;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads how a report says what it says in other languages. Two queries, whatever the number of texts and languages. */
@Service
@Transactional(readOnly = true)
public class ReportTranslations {

    private final TranslationRepository repository;
    private final Texts texts;

    ReportTranslations(TranslationRepository repository, Texts texts) {
        this.repository = repository;
        this.texts = texts;
    }

    /** Every language beside Danish, in the order in which they are offered. */
    public List<LanguageTexts> of(StatusReport report, Facts facts, List<ReportSection> sections) {
        var stored = repository.of(report.id());
        var words = repository.of(null);
        return ReadingLanguage.ALL.stream()
                .map(language -> new LanguageTexts(
                        language,
                        translated(Manuscript.of(report.title(), facts, sections, language), language, stored),
                        words(language, words)))
                .toList();
    }

    /** One language. */
    public LanguageTexts of(StatusReport report, Facts facts, List<ReportSection> sections, ReadingLanguage language) {
        return of(report, facts, sections).stream()
                .filter(one -> one.language().equals(language))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not offered: " + language));
    }

    /** The fixed words in a language. */
    List<Translated> words(ReadingLanguage language) {
        return words(language, repository.of(null));
    }

    /** A fixed word in a language that the site does not speak; in Danish if nobody has translated it. */
    public String word(ReadingLanguage language, ReportWord word) {
        return words(language).stream()
                .filter(one ->
                        one.source().place().equals(word.code()) && !one.text().isEmpty())
                .findFirst()
                .map(Translated::text)
                .orElseGet(() -> texts.text(Language.DANISH, word.key()));
    }

    /** Nothing to do where the site itself has the words. */
    private List<Translated> words(ReadingLanguage language, Map<Place, Translated.Stored> stored) {
        return Manuscript.isOfSite(language) ? List.of() : translated(Manuscript.words(texts), language, stored);
    }

    private static List<Translated> translated(
            Manuscript manuscript, ReadingLanguage language, Map<Place, Translated.Stored> stored) {
        return manuscript.texts().stream()
                .map(source -> new Translated(source, stored.get(new Place(language.tag(), source.place()))))
                .toList();
    }

    /** How a report is written in the language. */
    public Voice voice(LanguageTexts language) {
        var names = new HashMap<>(language.texts());
        return Stream.of(Language.values())
                .filter(one -> one.tag().equals(language.language().tag()))
                .findFirst()
                .map(one -> Voice.of(texts, one, names))
                .orElseGet(() -> Voice.of(language.language(), words(language), names));
    }

    private static Map<ReportWord, String> words(LanguageTexts language) {
        var byCode =
                language.words().stream().collect(toMap(word -> word.source().place(), Translated::text));
        var words = new EnumMap<ReportWord, String>(ReportWord.class);
        Arrays.stream(ReportWord.values()).forEach(word -> words.put(word, byCode.getOrDefault(word.code(), "")));
        return words;
    }

    /** The voice of the originals. */
    public Voice danish() {
        return Voice.of(texts, Language.DANISH);
    }
}
