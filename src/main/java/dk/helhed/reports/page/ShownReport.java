package dk.helhed.reports.page;

import dk.helhed.policies.translation.ReadingLanguage;
import dk.helhed.reports.document.Block;
import dk.helhed.reports.document.Block.Heading;
import dk.helhed.reports.document.Document;
import dk.helhed.reports.freeze.Correction;
import dk.helhed.reports.freeze.FrozenReports.Approved;
import dk.helhed.reports.freeze.FrozenReports.StoredName;
import dk.helhed.reports.language.Edition;
import dk.helhed.reports.status.StatusReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as its page shows it.
 *
 * @param languages that the edition can be read in
 * @param files of the edition in the language, and all its figures; none while it is a draft
 * @param approved null while it is a draft
 * @param corrections what was corrected since it was frozen
 */
public record ShownReport(
        StatusReport report,
        Edition edition,
        ReadingLanguage language,
        Document document,
        List<ReadingLanguage> languages,
        List<StoredName> files,
        @Nullable Approved approved,
        List<Correction> corrections) {

    public ShownReport {
        languages = List.copyOf(languages);
        files = List.copyOf(files);
        corrections = List.copyOf(corrections);
    }

    /** The path of an edition. */
    public String path(Edition other) {
        return other == Edition.FULL ? report.path() : report.path() + "/" + other.code();
    }

    /** The chapters, for the list of contents. */
    public List<Heading> chapters() {
        return document.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.level() == 1)
                .toList();
    }

    /** The blocks of the document. */
    public List<Block> blocks() {
        return document.blocks();
    }
}
