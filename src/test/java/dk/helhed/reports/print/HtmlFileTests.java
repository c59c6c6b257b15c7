package dk.helhed.reports.print;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.reports.freeze.OwnStyle;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** A page that needs nothing beside it. */
class HtmlFileTests {

    @Test
    void itRunsNoScriptAndLoadsNothing() {
        var page = HtmlFile.of(TestDocuments.of("en", TestDocuments.ENGLISH));

        assertThat(page).doesNotContain("<script", " style=", " src=", "<link", "url(", "@import");
        assertThat(page).contains("&lt;since&gt; 2020 &amp; later");
    }

    @Test
    void itsOneStyleSheetIsTheOneThatThePolicyAllows() throws NoSuchAlgorithmException {
        var page = HtmlFile.of(TestDocuments.of("da", TestDocuments.DANISH));
        var style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        var hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8));

        assertThat(OwnStyle.policy(page))
                .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "';");
        assertThat(page.indexOf("<style")).isEqualTo(page.lastIndexOf("<style"));
    }

    @Test
    void itSaysItsLanguageItsDirectionAndWhatItsTablesAndPicturesAre() {
        var page = HtmlFile.of(TestDocuments.of("ar", TestDocuments.ARABIC));

        assertThat(page)
                .contains("<html lang=\"ar\" dir=\"rtl\">")
                .contains("<bdi dir=\"ltr\">89\u00a040\u00a020\u00a000</bdi>")
                .contains("<caption>", "scope=\"col\"", "scope=\"row\"", "role=\"img\"", "<nav class=\"contents\"");
    }

    @Test
    void noHeadingIsMoreThanOneLevelBelowTheOneBefore() {
        var page = HtmlFile.of(TestDocuments.of("da", TestDocuments.DANISH));

        assertThat(page).contains("<h3 id=\"skipping\">").doesNotContain("<h4");
    }
}
