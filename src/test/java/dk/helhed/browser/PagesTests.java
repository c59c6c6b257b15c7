package dk.helhed.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Alongside;
import dk.helhed.barometer.Catalogue;
import java.io.IOException;
import java.net.URI;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What holds for every page of the site, in both languages, on a desk and on a phone. */
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
@Alongside
@Order(1)
class PagesTests {

    private static final int DESK = 1280;
    private static final int PHONE = 360;

    private final URI address;
    private final Catalogue catalogue;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private SiteMap site;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private Visitor visitor;

    PagesTests(@LocalServerPort int port, Catalogue catalogue) {
        this.address = URI.create("http://localhost:" + port);
        this.catalogue = catalogue;
    }

    /** One visitor for all pages, so that the browser fetches style sheets and fonts once. */
    @BeforeAll
    void arrive(@WithScript Visitor visitor) throws IOException, InterruptedException {
        site = SiteMap.of(address);
        this.visitor = visitor;
        visitor.inspectPages();
    }

    /** All that is found from the start page, and the indicators that have no figures yet. */
    SortedSet<String> pages() {
        var pages = new TreeSet<>(site.pages());
        catalogue.indicators().keySet().forEach(code -> pages.add("/indikator/" + code));
        return pages;
    }

    @Test
    void everyGoalAndEveryIndicatorIsFoundFromTheStartPage() {
        assertThat(site.pages())
                .contains(
                        "/", "/omraade/751", "/kort", "/batches", "/batches/1", "/om", "/om/kodelister", "/om/licenser")
                .contains("/tilgaengelighed", "/api");
        assertThat(catalogue.goals()).allSatisfy(goal -> {
            assertThat(site.pages()).contains("/maal/" + goal.code());
            assertThat(goal.indicators())
                    .allSatisfy(indicator -> assertThat(site.pages())
                            .contains(
                                    "/indikator/" + indicator.code(), "/indikator/" + indicator.code() + "?vis=tabel"));
        });
    }

    @Test
    void noLinkIsBroken() {
        assertThat(site.broken()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsSoundAndAccessibleInDanishOnADesk(String address) {
        assertThat(visitor.wide(DESK).open(address)).isEqualTo(200);

        assertSound("da");
        assertThat(visitor.flaws()).isEmpty();
        assertFitsAPhone();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsSoundAndAccessibleInEnglishOnAPhone(String address) {
        assertThat(visitor.wide(PHONE).open(inEnglish(address))).isEqualTo(200);

        assertSound("en");
        assertFitsAPhone();
        if (visitor.isNew()) {
            assertThat(visitor.allFlaws()).isEmpty();
        }
    }

    private static String inEnglish(String address) {
        return address + (address.contains("?") ? "&" : "?") + "lang=en";
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void aPageThatIsNotThereIsAnsweredAsWell(String language) {
        assertThat(visitor.wide(DESK).open("/findes-ikke?lang=" + language)).isEqualTo(404);

        assertThat(visitor.complaints()).hasSize(1).first().asString().contains("status of 404");
        assertSound(language);
        assertFitsAPhone();
        assertThat(visitor.allFlaws()).isEmpty();
    }

    private void assertSound(String language) {
        assertThat(visitor.page().evaluate(Scripts.OUTLINE)).isEqualTo(language + ", 1 h1, 0 scripts");
        assertThat(visitor.complaints()).isEmpty();
    }

    private void assertFitsAPhone() {
        visitor.wide(PHONE);
        assertThat(visitor.page().evaluate(Scripts.OVERFLOW)).isEqualTo("");
        assertThat(visitor.complaints()).isEmpty();
    }
}
