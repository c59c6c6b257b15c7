package dk.helhed.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;

import dk.helhed.pages.BadAddressException;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.pages.Pages;
import dk.helhed.pages.Texts;
import gg.jte.springframework.boot.autoconfigure.JteAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@WebMvcTest({AccessibilityController.class, LastResortController.class})
@ImportAutoConfiguration(JteAutoConfiguration.class)
@Import({Texts.class, Pages.class, Answers.class, WholePages.class, ErrorTests.FailingController.class})
@ExtendWith(OutputCaptureExtension.class)
class ErrorTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "/nowhere, 404, Siden findes ikke",
        "/nowhere?lang=en, 404, The page does not exist",
        "/test/missing, 404, Siden findes ikke",
        "/test/bad, 400, Datoen i går kan ikke læses",
        "/test/number?number=x&lang=en, 400, The address cannot be read",
        "/test/number, 400, Adressen kan ikke læses",
        "/test/number?number=1&asOf=2026-99-01, 400, Datoen 2026-99-01 kan ikke læses",
        "/test/crash, 500, Der er sket en fejl",
        "/test/crash?lang=en, 500, An error has occurred",
    })
    void aReaderGetsAPageInPlainWords(String address, int status, String sentence) {
        assertThat(mvc.get().uri(address))
                .hasStatus(status)
                .hasContentTypeCompatibleWith(TEXT_HTML)
                .bodyText()
                .contains(sentence)
                .contains("<html lang=\"" + (address.contains("lang=en") ? "en" : "da") + "\"")
                .contains("id=\"main-content\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/nowhere, 404, not-found, Siden findes ikke",
        "/api/nowhere?lang=en, 404, not-found, The page does not exist",
        "/api/test/missing?lang=en, 404, not-found, The page does not exist",
        "/api/test/bad, 400, bad-address, Adressen kan ikke læses",
        "/api/test/crash?lang=en, 500, failed, An error has occurred",
    })
    void aProgramGetsAProblemDocument(String address, int status, String code, String title) {
        var answer = assertThat(mvc.get().uri(address).accept("text/csv"));
        answer.hasStatus(status).hasContentType(APPLICATION_PROBLEM_JSON);
        var json = answer.bodyJson();
        json.extractingPath("$.type").isEqualTo("/api#" + code);
        json.extractingPath("$.code").isEqualTo(code);
        json.extractingPath("$.title").isEqualTo(title);
        json.extractingPath("$.status").isEqualTo(status);
        json.extractingPath("$.instance").isEqualTo(address.replaceAll("\\?.*", ""));
        json.extractingPath("$.detail").asString().endsWith(".");
    }

    @Test
    void theProblemDocumentSaysWhatToDo() {
        assertThat(mvc.get().uri("/api/test/bad"))
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("Datoen i går kan ikke læses. Skriv år, måned og dag, for eksempel 2026-11-22. "
                        + "Ret adressen, eller begynd forfra på forsiden.");
    }

    @Test
    void whatTheAddressSaidIsEscaped() {
        assertThat(mvc.get().uri("/test/missing"))
                .bodyText()
                .contains("Datoen &lt;b&gt; kan")
                .doesNotContain("<b>");
    }

    @Test
    void aWrongMethodIsToldWhichOnesWork() {
        assertThat(mvc.post().uri("/tilgaengelighed"))
                .hasStatus(405)
                .hasHeader("Allow", "GET")
                .bodyText()
                .contains("Det kan man ikke her");
        assertThat(mvc.post().uri("/api/test/bad"))
                .hasStatus(405)
                .hasHeader("Allow", "GET")
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("method-not-allowed");
    }

    @Test
    void theIdOnThePageIsInTheLogAndTheCauseIsNotOnThePage(CapturedOutput output) {
        var body = mvc.get().uri("/test/crash").exchange();
        assertThat(body).bodyText().doesNotContain("secret detail").doesNotContain("Exception");

        var id = text(body).replaceAll("(?s).*Fejlens nummer er (\\w+)\\..*", "$1");
        assertThat(id).matches("[0-9a-f]{8}");
        assertThat(output).contains("Error " + id + " at /test/crash").contains("secret detail");
    }

    @Test
    void theSecretOfALinkIsNotInTheLog(CapturedOutput output) {
        var secret = "aB3-_".repeat(8) + "xyz";

        assertThat(mvc.get().uri("/test/crash/" + secret)).hasStatus(500);

        assertThat(output).contains(" at /test/crash/…").doesNotContain(secret);
    }

    @Test
    void readersWhoAskForWhatIsNotThereAreNotLogged(CapturedOutput output) {
        assertThat(mvc.get().uri("/nowhere")).hasStatus(404);

        assertThat(output).doesNotContain("ERROR").doesNotContain("WARN");
    }

    @Test
    void whatFailsOutsideEveryControllerIsAnsweredForTheAddressThatFailed() {
        assertThat(mvc.get()
                        .uri("/error")
                        .requestAttr("jakarta.servlet.error.status_code", 503)
                        .requestAttr("jakarta.servlet.error.request_uri", "/api/v1/data")
                        .requestAttr("jakarta.servlet.error.query_string", "lang=en"))
                .hasStatus(503)
                .bodyJson()
                .extractingPath("$.instance")
                .isEqualTo("/api/v1/data");
    }

    @Test
    void nobodyFindsTheErrorPageByItsOwnAddress() {
        assertThat(mvc.get().uri("/error")).hasStatus(404);
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), UTF_8);
    }

    /** Fails in each way a controller can. */
    @Controller
    static class FailingController {

        @GetMapping({"/test/crash", "/test/crash/{link}", "/api/test/crash"})
        String crash() {
            throw new IllegalStateException("secret detail");
        }

        @GetMapping({"/test/missing", "/api/test/missing"})
        String missing() {
            throw new NotFoundException("error.as-of", "<b>");
        }

        @GetMapping({"/test/bad", "/api/test/bad"})
        String bad() {
            throw new BadAddressException("error.as-of", "i går");
        }

        @GetMapping({"/test/number", "/api/test/number"})
        String number(@RequestParam int number, Page page, Model model) {
            model.addAttribute("page", page);
            return "web/accessibility";
        }
    }
}
