package dk.helhed.reports.freeze;

import dk.helhed.reports.document.Block;
import dk.helhed.reports.document.Block.Picture;
import dk.helhed.reports.document.Document;
import dk.helhed.reports.edition.Editions.Issue;
import dk.helhed.reports.fact.Facts;
import dk.helhed.reports.language.Edition;
import dk.helhed.reports.section.ReportSection;
import dk.helhed.reports.status.StatusReport;
import dk.helhed.tables.Sha256;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything that an approved report says and shows. Its files can be made from it again, whatever has become of figures, texts
 * and definitions since.
 *
 * @param form of the snapshot itself; a later program that keeps more counts it up
 * @param sections what the editors wrote
 * @param charts as SVG, by their SHA-256
 * @param issues every edition in every language; their pictures name charts
 */
public record Snapshot(
        int form,
        String slug,
        int year,
        LocalDate approvedOn,
        Facts facts,
        List<Section> sections,
        Map<String, String> charts,
        List<FrozenIssue> issues) {

    private static final int FORM = 1;

    public Snapshot {
        sections = List.copyOf(sections);
        charts = Map.copyOf(charts);
        issues = List.copyOf(issues);
    }

    /** What the editors wrote in a section. */
    public record Section(String key, String body, String plain) {}

    /** An edition in a language; the pictures of the document hold the name of a chart in place of it. */
    public record FrozenIssue(String edition, String language, Document document) {}

    static Snapshot of(
            StatusReport report, LocalDate approvedOn, Facts facts, List<ReportSection> sections, List<Issue> issues) {
        var charts = new TreeMap<String, String>();
        var frozen = new ArrayList<FrozenIssue>();
        for (var issue : issues) {
            var document = with(issue.document(), picture -> {
                var name = Sha256.of(picture.svg());
                charts.put(name, picture.svg());
                return name;
            });
            frozen.add(new FrozenIssue(issue.edition().code(), issue.language().tag(), document));
        }
        return new Snapshot(
                FORM,
                report.slug(),
                report.year(),
                approvedOn,
                facts,
                sections.stream()
                        .map(section -> new Section(section.key(), section.body(), section.plain()))
                        .toList(),
                charts,
                frozen);
    }

    /** The edition in the language, with its charts; empty if it was not written. */
    public Optional<Document> document(Edition edition, String language) {
        return issues.stream()
                .filter(issue -> issue.edition().equals(edition.code())
                        && issue.language().equals(language))
                .findFirst()
                .map(this::whole);
    }

    /** The document of the issue with its charts. */
    Document whole(FrozenIssue issue) {
        return with(
                issue.document(),
                picture -> Optional.ofNullable(charts.get(picture.svg()))
                        .orElseThrow(() -> new IllegalStateException("No chart " + picture.svg() + " in " + slug)));
    }

    /** The tags of the languages that the edition was written in. */
    public List<String> languages(Edition edition) {
        return issues.stream()
                .filter(issue -> issue.edition().equals(edition.code()))
                .map(FrozenIssue::language)
                .toList();
    }

    private static Document with(Document document, java.util.function.Function<Picture, String> svg) {
        var blocks = document.blocks().stream()
                .map(block -> block instanceof Picture picture
                        ? new Picture(svg.apply(picture), picture.description(), picture.caption())
                        : block)
                .map(Block.class::cast)
                .toList();
        return new Document(
                document.title(),
                document.subtitle(),
                document.language(),
                document.publisher(),
                document.date(),
                document.contents(),
                document.mark(),
                blocks);
    }
}
