package dk.helhed.reports.freeze;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.policies.document.PolicyText;
import dk.helhed.reports.freeze.Snapshot.FrozenIssue;
import dk.helhed.reports.language.Edition;
import dk.helhed.reports.print.HtmlFile;
import dk.helhed.reports.print.PdfFile;
import dk.helhed.reports.print.WordFile;
import dk.helhed.tables.CsvOutput;
import dk.helhed.tables.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes every file of an approved report from its snapshot and nothing else. The same snapshot gives the same bytes. */
final class FrozenFiles {

    private FrozenFiles() {}

    static List<FrozenFile> of(Snapshot snapshot) {
        var files = new ArrayList<FrozenFile>();
        for (var issue : snapshot.issues()) {
            var document = snapshot.whole(issue);
            files.add(file(snapshot, issue, "html", HtmlFile.of(document).getBytes(UTF_8)));
            files.add(file(snapshot, issue, "pdf", PdfFile.of(document)));
            files.add(file(snapshot, issue, "docx", WordFile.of(document)));
        }
        var figures = CsvOutput.of(FigureRows.of(snapshot.facts()), Dialect.STANDARD);
        files.add(new FrozenFile(snapshot.slug() + ".csv", Edition.FULL.code(), PolicyText.ORIGINAL, "csv", figures));
        return files;
    }

    private static FrozenFile file(Snapshot snapshot, FrozenIssue issue, String format, byte[] bytes) {
        return new FrozenFile(
                name(snapshot.slug(), issue.edition(), issue.language(), format),
                issue.edition(),
                issue.language(),
                format,
                bytes);
    }

    /** The name of a file: the whole edition and Danish go without saying. */
    static String name(String slug, String edition, String language, String format) {
        return Stream.of(
                        slug,
                        edition.equals(Edition.FULL.code()) ? "" : edition,
                        language.equals(PolicyText.ORIGINAL) ? "" : language,
                        format)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("."));
    }
}
