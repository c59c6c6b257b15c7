package dk.helhed.reports.language;

import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.policies.translation.ReadingLanguage;
import dk.helhed.reports.draft.NamePlace;
import dk.helhed.reports.draft.ReportWord;
import dk.helhed.reports.draft.SectionKey;
import dk.helhed.reports.fact.Facts;
import dk.helhed.reports.fact.FigureFact;
import dk.helhed.reports.section.ReportSection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Texts that are translated together: those of one report, or the fixed words of all.
 *
 * @param texts in the order of the report
 */
public record Manuscript(List<SourceText> texts) {

    /** The place of the report's title. */
    public static final String TITLE = "title";

    private static final Set<Edition> ALL = EnumSet.allOf(Edition.class);

    public Manuscript {
        texts = List.copyOf(texts);
    }

    /** The place of what the editors write in a section. */
    public static String body(String section) {
        return section + ".body";
    }

    /** The place of the same in easy language. */
    public static String plain(String section) {
        return section + ".plain";
    }

    /** The texts of a report that a language needs: those that it has no words for itself. */
    static Manuscript of(String title, Facts facts, List<ReportSection> sections, ReadingLanguage language) {
        var texts = new ArrayList<SourceText>();
        texts.add(new SourceText(TITLE, "report.translation.title", title, ALL));
        facts.themes().stream()
                .filter(theme -> theme.in(language.tag()).isEmpty())
                .forEach(theme -> texts.add(new SourceText(
                        NamePlace.of(theme),
                        "report.translation.theme",
                        theme.danish(),
                        EnumSet.of(Edition.FULL, Edition.CITIZEN))));
        var seen = new HashSet<String>();
        facts.figures().stream()
                .filter(figure -> seen.add(figure.indicator()) && isDanish(figure, language))
                .forEach(figure -> texts.add(new SourceText(
                        NamePlace.of(figure),
                        "report.translation.figure",
                        figure.title().da(),
                        ALL)));
        sections.forEach(section -> texts.addAll(of(section)));
        return new Manuscript(texts);
    }

    private static boolean isDanish(FigureFact figure, ReadingLanguage language) {
        return !isOfSite(language) || figure.title().isDanishOnly();
    }

    private static List<SourceText> of(ReportSection section) {
        var texts = new ArrayList<SourceText>();
        if (!section.body().isEmpty()) {
            var editions = section.key().equals(SectionKey.DECISIONS)
                    ? EnumSet.of(Edition.FULL, Edition.POLITICIAN)
                    : EnumSet.of(Edition.FULL);
            texts.add(new SourceText(body(section.key()), "report.translation.body", section.body(), editions));
        }
        if (!section.plain().isEmpty()) {
            texts.add(new SourceText(
                    plain(section.key()), "report.translation.plain", section.plain(), EnumSet.of(Edition.CITIZEN)));
        }
        return texts;
    }

    /** The fixed words. */
    static Manuscript words(Texts texts) {
        return new Manuscript(Arrays.stream(ReportWord.values())
                .map(word -> new SourceText(
                        word.code(), "report.translation.word", texts.text(Language.DANISH, word.key()), ALL))
                .toList());
    }

    /** Whether the site itself speaks the language, so that it has the fixed words and makes sentences. */
    public static boolean isOfSite(ReadingLanguage language) {
        return Arrays.stream(Language.values()).anyMatch(one -> one.tag().equals(language.tag()));
    }
}
