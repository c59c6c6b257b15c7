package dk.helhed.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.helhed.access.Actor;
import dk.helhed.access.Reach;
import dk.helhed.access.signin.DemoPeople;
import dk.helhed.access.signin.FirstAdministrator;
import dk.helhed.policies.Policies;
import dk.helhed.policies.ShippedPolicies;
import dk.helhed.policies.translation.TestTranslations;
import dk.helhed.policies.translation.TranslationChanges;
import dk.helhed.policies.translation.Translations;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A policy is translated without script, and read in a language that runs from the right. The Arabic says only "text". */
@DemoTest
class PolicyLanguagesTests {

    private static final String POLICY = "/politik/aabenraa-2020";
    private static final Actor TRANSLATOR =
            new Actor(UUID.randomUUID(), "Prøve Oversætter", 1, Map.of(), Reach.ALL, null);

    private final DemoPeople demo;
    private final FirstAdministrator first;
    private final ShippedPolicies shipped;
    private final Policies policies;
    private final TestTranslations translated;

    PolicyLanguagesTests(
            DemoPeople demo,
            FirstAdministrator first,
            ShippedPolicies shipped,
            Policies policies,
            Translations translations,
            TranslationChanges changes) {
        this.demo = demo;
        this.first = first;
        this.shipped = shipped;
        this.policies = policies;
        this.translated = new TestTranslations(translations, changes);
    }

    @BeforeEach
    void haveAPolicyInArabic() {
        demo.arrive();
        assertThat(first.link()).isPresent();
        shipped.takeIntoEmptyDatabase();
        translated.all(TRANSLATOR, policies.find("aabenraa-2020").orElseThrow(), "ar", "نص نص نص");
    }

    private static double left(Locator part) {
        return part.boundingBox().x;
    }

    @Test
    void theArabicPageIsMirrored(Visitor visitor) {
        visitor.wide(1280).open(POLICY);
        visitor.tabTo("العربية");
        visitor.enter();
        var page = visitor.page();
        assertThat(visitor.address()).isEqualTo(POLICY + "/ar");
        assertThat(page.evaluate(Scripts.OUTLINE)).isEqualTo("ar, 1 h1, 0 scripts");
        assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");

        var columns = page.locator(".matrix thead th").all();
        assertThat(columns).hasSize(4);
        assertThat(columns.stream().map(PolicyLanguagesTests::left).toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(left(page.locator(".brand"))).isGreaterThan(left(page.locator(".leaf__languages")));
        var name = page.locator(".metadata dt").first();
        assertThat(left(name)).isGreaterThan(left(page.locator(".metadata dd").first()));
        assertThat(name.evaluate("e => getComputedStyle(e).textAlign")).isIn("start", "right");

        visitor.tabTo("English");
        visitor.enter();
        assertThat(left(page.locator(".matrix thead th").first()))
                .isLessThan(left(page.locator(".matrix thead th").last()));
        assertThat(left(page.locator(".brand"))).isLessThan(left(page.locator(".leaf__languages")));
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void aTextIsTranslatedByKeyboardAndItsPlaceIsKept(Visitor visitor) {
        signIn(visitor);
        visitor.open(POLICY + "/sprog/tr?vis=missing");
        visitor.page().locator("form.translation__form textarea").nth(20).focus();
        visitor.type("metin");
        visitor.tabTo("Gem som færdig");
        visitor.enter();

        var saved = visitor.page()
                .locator(
                        ".translation",
                        new Page.LocatorOptions().setHas(visitor.page().locator(".tag")));
        assertThat(visitor.address()).contains("vis=missing").endsWith("#" + saved.getAttribute("id"));
        assertThat(saved.innerText()).contains("Færdig", "Gemt");
        assertThat(saved.locator("textarea").inputValue()).isEqualTo("metin");
        assertThat(saved.boundingBox().y).isBetween(0.0, 900.0);
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void itsPagesAreAccessibleAndFitAPhone(@WithScript Visitor visitor) {
        visitor.inspectPages();
        signIn(visitor);

        for (var address : List.of(
                POLICY + "/ar",
                POLICY + "/en",
                "/politik/aarhus-2007/da",
                POLICY + "/sprog",
                POLICY + "/sprog/fa",
                POLICY + "/sprog/ar?vis=ready",
                POLICY + "/sprog/so?vis=ready",
                "/politikker/sprog/uk")) {
            for (var width : List.of(1280, 360)) {
                assertThat(visitor.wide(width).open(address)).as(address).isEqualTo(200);
                assertThat(visitor.page().evaluate(Scripts.OVERFLOW))
                        .as(address)
                        .isEqualTo("");
                assertAccessible(visitor, address);
                assertThat(visitor.complaints()).as(address).isEmpty();
            }
        }
    }

    @Test
    void aRefusedTranslationIsAccessibleAndNotLost(@WithScript Visitor visitor) {
        visitor.inspectPages();
        signIn(visitor);
        visitor.wide(360).open(POLICY + "/sprog/fa");
        var form = visitor.page().locator("form.translation__form").first();
        form.locator("textarea").fill("متن 010157-5000");
        form.locator("button").first().click();

        assertThat(visitor.count("form.translation__form")).isEqualTo(1);
        assertThat(visitor.page().locator("textarea").inputValue()).isEqualTo("متن 010157-5000");
        assertThat(visitor.page().locator(".form-error-message").innerText()).contains("personnummer");
        assertThat(visitor.page().evaluate(Scripts.OVERFLOW)).isEqualTo("");
        assertAccessible(visitor, visitor.address());
    }

    private static void assertAccessible(Visitor visitor, String address) {
        assertThat(visitor.flaws()).as(address).isEmpty();
    }

    private static void signIn(Visitor visitor) {
        visitor.open("/log-ind");
        visitor.tabTo("Oksana Oversætter");
        visitor.enter();
        assertThat(visitor.complaints()).isEmpty();
    }
}
