package dk.helhed.reports.page;

import dk.helhed.pages.Language;
import dk.helhed.pages.NotFoundException;
import dk.helhed.policies.translation.ReadingLanguage;
import dk.helhed.reports.edition.Editions;
import dk.helhed.reports.freeze.Corrections;
import dk.helhed.reports.freeze.FrozenReports;
import dk.helhed.reports.freeze.Snapshot;
import dk.helhed.reports.language.Edition;
import dk.helhed.reports.status.StatusReport;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what the page of a report shows: what was frozen, or a draft as it is just now. */
@Component
class ShownReports {

    private final Editions editions;
    private final FrozenReports frozen;
    private final Corrections corrections;
    private final Clock clock;

    ShownReports(Editions editions, FrozenReports frozen, Corrections corrections, Clock clock) {
        this.editions = editions;
        this.frozen = frozen;
        this.corrections = corrections;
        this.clock = clock;
    }

    /**
     * The edition in the language asked for.
     *
     * @param asked tag of the language; null for that of the page if the edition is there in it, else for Danish
     * @throws NotFoundException if it is not there in the language asked for
     */
    ShownReport of(StatusReport report, Edition edition, @Nullable String asked, Language page) {
        var snapshot = frozen.snapshot(report);
        var languages = snapshot.map(kept -> kept.languages(edition).stream()
                        .map(ReadingLanguage::new)
                        .toList())
                .orElseGet(() -> editions.languages(report, edition));
        var usual = new ReadingLanguage(page.tag());
        var language = asked == null
                ? (languages.contains(usual) ? usual : ReadingLanguage.DANISH)
                : languages.stream()
                        .filter(one -> one.tag().equals(asked))
                        .findFirst()
                        .orElseThrow(() -> missing(asked));
        return snapshot.map(kept -> frozen(report, kept, edition, language))
                .orElseGet(() -> draft(report, edition, language, languages));
    }

    private ShownReport frozen(StatusReport report, Snapshot snapshot, Edition edition, ReadingLanguage language) {
        var files = frozen.files(report).stream()
                .filter(file -> file.format().equals("csv")
                        || (file.edition().equals(edition.code())
                                && file.language().equals(language.tag())))
                .toList();
        return new ShownReport(
                report,
                edition,
                language,
                snapshot.document(edition, language.tag()).orElseThrow(),
                snapshot.languages(edition).stream().map(ReadingLanguage::new).toList(),
                files,
                frozen.approved(report).orElseThrow(),
                corrections.since(snapshot.facts()));
    }

    private ShownReport draft(
            StatusReport report, Edition edition, ReadingLanguage language, List<ReadingLanguage> languages) {
        var document =
                editions.of(report, edition, language, LocalDate.now(clock)).orElseThrow(() -> missing(language.tag()));
        return new ShownReport(report, edition, language, document, languages, List.of(), null, List.of());
    }

    private static NotFoundException missing(String language) {
        return new NotFoundException("report.language.none", language);
    }
}
