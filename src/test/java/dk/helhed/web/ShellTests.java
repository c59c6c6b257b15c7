package dk.helhed.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.pages.Pages;
import dk.helhed.pages.Texts;
import gg.jte.springframework.boot.autoconfigure.JteAutoConfiguration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest({AccessibilityController.class, LastResortController.class})
@ImportAutoConfiguration(JteAutoConfiguration.class)
@Import({Texts.class, Pages.class, Answers.class, WholePages.class})
class ShellTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/tilgaengelighed", "/nowhere", "/api/nowhere", "/helhed.css"})
    void everyAnswerForbidsScriptAndFrames(String address) {
        var answer = assertThat(mvc.get().uri(address));
        answer.hasHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; "
                        + "base-uri 'none'; frame-ancestors 'none'");
        answer.hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Referrer-Policy", "strict-origin-when-cross-origin")
                .hasHeader("Cross-Origin-Opener-Policy", "same-origin")
                .containsHeader("Permissions-Policy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tilgaengelighed", "/tilgaengelighed?lang=en", "/nowhere"})
    void noPageUsesScriptInlineStyleOrCookies(String address) {
        assertThat(mvc.get().uri(address))
                .doesNotContainHeader("Set-Cookie")
                .bodyText()
                .doesNotContain("<script")
                .doesNotContain("style=")
                .doesNotContain("<style")
                .doesNotContainPattern(" on[a-z]+=\"");
    }

    @Test
    void otherPeoplesFilesAreKeptForEverByTheBrowser() {
        assertThat(mvc.get().uri("/vendor/dkfds-11.2.0/css/dkfds.min.css"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable");
    }

    @Test
    void ourStyleSheetHasAnAddressOfItsOwnForEachVersion() {
        assertThat(mvc.get().uri("/tilgaengelighed"))
                .bodyText()
                .containsPattern("href=\"/helhed\\.css\\?v=[0-9a-f]{12}\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/robots.txt", "/favicon.svg", "/helhed.css"})
    void ownFilesAreServed(String address) {
        assertThat(mvc.get().uri(address)).hasStatusOk();
    }

    @Test
    void everyFileTheStyleSheetNamesIsServed() throws Exception {
        var sheet = mvc.get().uri("/helhed.css").exchange().getResponse().getContentAsString();
        var files = Pattern.compile("url\\(\"([^\"]+)\"\\)")
                .matcher(sheet)
                .results()
                .map(found -> "/" + found.group(1))
                .toList();

        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(mvc.get().uri(file)).hasStatusOk());
    }

    @Test
    void theAccessibilityPageIsHonestInBothLanguages() {
        assertThat(mvc.get().uri("/tilgaengelighed"))
                .hasStatusOk()
                .bodyText()
                .contains("WCAG 2.2")
                .contains("Ingen fagfolk har endnu gennemgået siderne")
                .contains("href=\"/tilgaengelighed?lang=en\" lang=\"en\" hreflang=\"en\"");
        assertThat(mvc.get().uri("/tilgaengelighed?lang=en"))
                .bodyText()
                .contains("No experts have reviewed the pages yet");
    }

    @Test
    void anAsOfDateIsShownOnEveryPageWithTheWayBack() {
        assertThat(mvc.get().uri("/tilgaengelighed?asOf=2026-03-01"))
                .bodyText()
                .contains("Sådan så barometeret ud den 1. marts 2026.")
                .contains("class=\"as-of__today\" href=\"/tilgaengelighed\"")
                .contains("href=\"/kort?asOf=2026-03-01\"");
    }
}
