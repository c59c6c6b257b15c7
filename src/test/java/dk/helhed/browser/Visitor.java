package dk.helhed.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Somebody who reads the pages. Remembers all that the browser complained of. */
final class Visitor implements AutoCloseable {

    /** Milliseconds: the first chart of a run can take half a minute on a busy machine. */
    private static final int PATIENCE = 60_000;

    private static final int MOST_STOPS = 250;
    private static final int NARROW = 360;
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final Set<Object> makes = new HashSet<>();

    Visitor(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(PATIENCE);
        context.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        context.onWebError(error -> complaints.add("error: " + error.error()));
        context.onRequestFailed(request -> complaints.add("failed: " + request.url() + " " + request.failure()));
        page = context.newPage();
    }

    Page page() {
        return page;
    }

    /** Opens the page at an address within the site, and says how it was answered. */
    int open(String address) {
        return page.navigate(address).status();
    }

    /** Gives the window this width in pixels. */
    Visitor wide(int width) {
        page.setViewportSize(width, 900);
        return this;
    }

    /** The path and the query of the page shown. */
    String address() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    /** The main heading of the page shown. */
    String heading() {
        return page.locator("h1").innerText();
    }

    /** How many elements of the page shown match, once all of it has come. */
    int count(String selector) {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        return page.locator(selector).count();
    }

    /** The first link of the page shown whose name holds the text. */
    Locator link(String text) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text))
                .first();
    }

    /** The text of the alert of the page shown. */
    String alert() {
        return page.getByRole(AriaRole.ALERT).innerText();
    }

    /** The names of the pages of the work place that the menu shows. */
    List<String> workPages() {
        return page.locator(".work__link").allInnerTexts();
    }

    /** Signs in as one of the people of the demo, by name. */
    void signIn(String name) {
        open("/log-ind");
        page.locator("button:has-text('" + name + "')").click();
    }

    /** Fills fields of the form shown, by name. */
    void fill(Map<String, String> fields) {
        fields.forEach((name, text) ->
                page.locator("main [name='" + name + "']").first().fill(text));
    }

    /** Ticks a choice of the form shown. */
    void check(String name, String value) {
        page.locator("main [name='" + name + "'][value='" + value + "']").check();
    }

    /** Sends the form shown. */
    void send() {
        page.locator("main form[method=post] button.button-primary").first().click();
    }

    /** Lets it be asked for the flaws of the pages opened from now on, which takes scripts. */
    void inspectPages() {
        page.addInitScript(AxeBuilder.getAxeScript());
    }

    /** What axe finds wrong with the page shown. At contrast, the slowest of all, it looks once for each make of page. */
    List<?> flaws() {
        return flaws(isNew() ? Scripts.AXE : Scripts.AXE_BUT_CONTRAST);
    }

    /** As above, whatever has been looked at before. */
    List<?> allFlaws() {
        return flaws(Scripts.AXE);
    }

    /** Whether the page shown is the first of its make, as wide as the window is. */
    boolean isNew() {
        return makes.add(page.evaluate(Scripts.KINDS));
    }

    private List<?> flaws(String axe) {
        return (List<?>) page.evaluate(axe, RULES);
    }

    /** Finds the page at the address sound in both languages on a narrow screen: nothing too wide, nothing that axe finds. */
    void looksAt(String address) {
        looksAt(address, NARROW);
    }

    /** As above, on a screen of this width in pixels. */
    void looksAt(String address, int width) {
        for (var language : List.of("da", "en")) {
            var shown = address + (address.contains("?") ? "&" : "?") + "lang=" + language;
            assertThat(wide(width).open(shown)).as(shown).isEqualTo(200);
            assertThat(page.evaluate(Scripts.OVERFLOW)).as(shown).isEqualTo("");
            assertThat(flaws()).as(shown).isEmpty();
        }
    }

    /** Presses the button that ends the session. */
    void signOut() {
        page.locator(".signing-out button").click();
    }

    /** What the browser has complained of since this was last asked. */
    List<String> complaints() {
        var all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    /** Presses the key until what has the focus contains the text, and looks at every stop whether the focus is seen. */
    void tabTo(String text) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            press("Tab");
            var focused = focused();
            assertThat(page.evaluate(Scripts.FOCUS_IS_SEEN))
                    .as("%s: the focus is seen on \"%s\"", address(), focused)
                    .isEqualTo(true);
            if (focused.contains(text)) {
                return;
            }
        }
        throw new AssertionError("No way to \"" + text + "\" by keyboard on " + address());
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** Presses Enter on what has the focus, and waits for the page that this leads to. */
    void enter() {
        var before = page.url();
        press("Enter");
        page.waitForURL(address -> !address.equals(before));
    }

    /** The name of what has the focus. */
    String focused() {
        return String.valueOf(page.evaluate(Scripts.FOCUSED));
    }

    @Override
    public void close() {
        context.close();
    }
}
