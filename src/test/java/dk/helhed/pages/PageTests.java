package dk.helhed.pages;

import static dk.helhed.pages.Language.DANISH;
import static dk.helhed.pages.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PageTests {

    private final Pages pages = new Pages(new Texts());

    @ParameterizedTest
    @CsvSource({
        "'', DANISH",
        "lang=da, DANISH",
        "lang=en, ENGLISH",
        "lang=ar, DANISH",
        "lang=, DANISH",
        "a=%zz&lang=en, ENGLISH"
    })
    void theAddressAloneChoosesTheLanguage(String query, Language expected) {
        var request = request("/kort", query);
        request.addHeader("Accept-Language", "en");

        assertThat(pages.page(request).language()).isEqualTo(expected);
    }

    @Test
    void linksCarryNothingInDanishToday() {
        assertThat(page("/", "").link("/kort")).isEqualTo("/kort");
    }

    @Test
    void linksCarryLanguageAndAsOfDate() {
        var page = page("/", "lang=en&asOf=2026-03-01&side=4");

        assertThat(page.link("/kort")).isEqualTo("/kort?lang=en&asOf=2026-03-01");
        assertThat(page.link("/kort?maal=1#tabel")).isEqualTo("/kort?maal=1&lang=en&asOf=2026-03-01#tabel");
        assertThat(page.carried()).containsExactly(Map.entry("lang", "en"), Map.entry("asOf", "2026-03-01"));
    }

    @Test
    void parametersAreEscapedAndKeepTheirOrder() {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("område", "Nørre & Søndre+Ærø?");
        parameters.put("side", 2);

        assertThat(page("/", "").link("/søg", parameters))
                .isEqualTo("/s%C3%B8g?omr%C3%A5de=N%C3%B8rre%20%26%20S%C3%B8ndre%2B%C3%86r%C3%B8%3F&side=2");
    }

    @Test
    void aLinkOwnLanguageWinsOverAParameterOfTheSameName() {
        assertThat(page("/", "lang=en").link("/kort", Map.of("lang", "da"))).isEqualTo("/kort?lang=en");
    }

    @Test
    void theOtherLanguageIsThisVeryAddress() {
        var danish = page("/indikator/1.2", "sted=N%C3%B8rre%20Aaby&asOf=2026-03-01&sted=a+b");

        assertThat(danish.inLanguage(ENGLISH))
                .isEqualTo("/indikator/1.2?sted=N%C3%B8rre%20Aaby&sted=a+b&asOf=2026-03-01&lang=en");
        assertThat(danish.inLanguage(DANISH)).doesNotContain("lang");
        assertThat(page("/kort", "lang=en").inLanguage(DANISH)).isEqualTo("/kort");
    }

    @Test
    void theOtherLanguageNeverLeavesTheSite() {
        assertThat(page("//elsewhere.example/x", "").inLanguage(ENGLISH)).isEqualTo("/elsewhere.example/x?lang=en");
    }

    @Test
    void todayIsThisAddressWithoutTheDate() {
        assertThat(page("/kort", "lang=en&asOf=2026-03-01").today()).isEqualTo("/kort?lang=en");
    }

    @Test
    void aSiteBelowAPathKeepsItsPath() {
        var request = request("/helhed/kort", "");
        request.setContextPath("/helhed");
        var page = pages.page(request);

        assertThat(page.path()).isEqualTo("/kort");
        assertThat(page.link("/om")).isEqualTo("/helhed/om");
        assertThat(page.inLanguage(ENGLISH)).isEqualTo("/helhed/kort?lang=en");
        assertThat(page.file("/helhed.css")).startsWith("/helhed/helhed.css?v=");
    }

    @Test
    void readsTheAsOfDate() {
        assertThat(page("/", "asOf=2026-02-28").asOf()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(page("/", "asOf=").asOf()).isNull();
        assertThat(page("/", "").asOf()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "i-dag", "+12026-01-01", "26-1-1", "-0001-01-01", "%zz"})
    void refusesADateThatIsNoDate(String date) {
        assertThatExceptionOfType(BadAddressException.class)
                .isThrownBy(() -> page("/", "asOf=" + date))
                .returns("error.as-of", BadAddressException::key);
        assertThat(pages.errorPage(request("/", "asOf=" + date)).asOf()).isNull();
    }

    @Test
    void theErrorPageBelongsToTheAddressThatFailed() {
        var request = request("/error", "");
        request.setAttribute("jakarta.servlet.error.request_uri", "/kort");
        request.setAttribute("jakarta.servlet.error.query_string", "lang=en");

        assertThat(pages.errorPage(request).inLanguage(ENGLISH)).isEqualTo("/kort?lang=en");
        assertThat(pages.errorPage(request).language()).isEqualTo(ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({
        "1234.50, '1.234,50', '1,234.50'",
        "0.0, '0,0', '0.0'",
        "-3, '-3', '-3'",
        "1E+3, '1.000', '1,000'",
        "12345678901234567890.123, '12.345.678.901.234.567.890,123', '12,345,678,901,234,567,890.123'",
    })
    void numbersKeepTheirDecimals(BigDecimal number, String danish, String english) {
        assertThat(page("/", "").number(number)).isEqualTo(danish);
        assertThat(page("/", "lang=en").number(number)).isEqualTo(english);
    }

    @Test
    void datesAreWrittenInWords() {
        var date = LocalDate.of(2026, 11, 22);

        assertThat(page("/", "").date(date)).isEqualTo("22. november 2026");
        assertThat(page("/", "lang=en").date(date)).isEqualTo("22 November 2026");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page("/", "").file("/nothing.css"))
                .withMessageContaining("/nothing.css");
    }

    private Page page(String path, String query) {
        return pages.page(request(path, query));
    }

    private static MockHttpServletRequest request(String path, String query) {
        var request = new MockHttpServletRequest("GET", path);
        request.setQueryString(query);
        return request;
    }
}
