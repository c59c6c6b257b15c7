package dk.helhed.reports.edition;

import dk.helhed.policies.translation.ReadingLanguage;
import dk.helhed.reports.document.Document;
import dk.helhed.reports.draft.Chapter;
import dk.helhed.reports.draft.Chapters;
import dk.helhed.reports.draft.Voice;
import dk.helhed.reports.fact.Facts;
import dk.helhed.reports.language.Edition;
import dk.helhed.reports.language.LanguageTexts;
import dk.helhed.reports.language.Manuscript;
import dk.helhed.reports.language.ReportTranslations;
import dk.helhed.reports.section.ReportSection;
import dk.helhed.reports.section.Sections;
import dk.helhed.reports.status.StatusReport;
import dk.helhed.reports.status.StatusReports;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes the editions of a report that is not frozen yet. */
@Component
public class Editions {

    private final StatusReports reports;
    private final Sections sections;
    private final ReportTranslations translations;
    private final Chapters chapters;

    Editions(StatusReports reports, Sections sections, ReportTranslations translations, Chapters chapters) {
        this.reports = reports;
        this.sections = sections;
        this.translations = translations;
        this.chapters = chapters;
    }

    /** An edition in a language. */
    public record Issue(Edition edition, ReadingLanguage language, Document document) {}

    /** The languages that the edition can be read in, Danish first. */
    public List<ReadingLanguage> languages(StatusReport report, Edition edition) {
        var others = translations.of(report, reports.facts(report), sections.of(report)).stream()
                .filter(language -> language.isReady(edition))
                .map(LanguageTexts::language);
        return Stream.concat(Stream.of(ReadingLanguage.DANISH), others).toList();
    }

    /** The edition in the language; empty if it is not wholly translated. */
    public Optional<Document> of(StatusReport report, Edition edition, ReadingLanguage language, LocalDate date) {
        var facts = reports.facts(report);
        var written = sections.of(report);
        if (language.equals(ReadingLanguage.DANISH)) {
            return Optional.of(danish(report, facts, written, date).write(edition));
        }
        var texts = translations.of(report, facts, written, language);
        return texts.isReady(edition)
                ? Optional.of(writer(report, facts, texts, date, edition).write(edition))
                : Optional.empty();
    }

    /** Every edition in every language that it can be read in, the Danish ones first. */
    public List<Issue> all(StatusReport report, Facts facts, List<ReportSection> written, LocalDate date) {
        var issues = new ArrayList<Issue>();
        var danish = danish(report, facts, written, date);
        for (var edition : Edition.values()) {
            issues.add(new Issue(edition, ReadingLanguage.DANISH, danish.write(edition)));
        }
        for (var texts : translations.of(report, facts, written)) {
            for (var edition : Edition.values()) {
                if (texts.isReady(edition)) {
                    var document = writer(report, facts, texts, date, edition).write(edition);
                    issues.add(new Issue(edition, texts.language(), document));
                }
            }
        }
        return issues;
    }

    private EditionWriter danish(StatusReport report, Facts facts, List<ReportSection> written, LocalDate date) {
        var texts = new HashMap<String, String>();
        written.forEach(section -> {
            texts.put(Manuscript.body(section.key()), section.body());
            texts.put(Manuscript.plain(section.key()), section.plain());
        });
        return new EditionWriter(content(report, facts, translations.danish(), texts, date), false);
    }

    private EditionWriter writer(
            StatusReport report, Facts facts, LanguageTexts texts, LocalDate date, Edition edition) {
        var content = content(report, facts, translations.voice(texts), texts.texts(), date);
        return new EditionWriter(content, texts.isMachineMade(edition));
    }

    private Content content(StatusReport report, Facts facts, Voice voice, Map<String, String> texts, LocalDate date) {
        return new Content(report.title(), date, facts, voice, called(chapters.of(facts, voice), texts), texts);
    }

    /** The chapters, and last those sections that the facts no longer call for but somebody has written in. */
    private static List<Chapter> called(List<Chapter> chapters, Map<String, String> texts) {
        var keys = chapters.stream().map(Chapter::key).toList();
        var left = texts.entrySet().stream()
                .filter(text ->
                        text.getKey().endsWith(".body") && !text.getValue().isEmpty())
                .map(text -> text.getKey().substring(0, text.getKey().length() - ".body".length()))
                .filter(key -> !keys.contains(key))
                .sorted()
                .map(key -> new Chapter(key, key, List.of()));
        return Stream.concat(chapters.stream(), left).toList();
    }
}
