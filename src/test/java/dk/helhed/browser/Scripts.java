package dk.helhed.browser;

/** What the tests ask of a page in the browser. */
final class Scripts {

    /** The label or text of what has the focus. */
    static final String FOCUSED = """
            () => {
              const e = document.activeElement;
              return (e.getAttribute('aria-label') ?? e.labels?.[0]?.textContent ?? e.textContent).replace(/\\s+/g, ' ').trim().slice(0, 100);
            }
            """;

    /** Whether what has the focus is inside the window, with a line around it or around what it stands in. */
    static final String FOCUS_IS_SEEN = """
            () => {
              const box = document.activeElement.getBoundingClientRect();
              const inside = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
              const drawn = e => {
                const style = getComputedStyle(e);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              };
              let e = document.activeElement;
              while (e && !drawn(e)) e = e.parentElement;
              return inside && e !== null;
            }
            """;

    /** The language of the page, and how many main headings and scripts it has. */
    static final String OUTLINE = """
            () => {
              const count = what => document.querySelectorAll(what).length + ' ' + what;
              return document.documentElement.lang + ', ' + count('h1') + ', ' + count('script') + 's';
            }
            """;

    /** What stands out over the right edge of the page; empty when the page is as narrow as the window. */
    static final String OVERFLOW = """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return '';
              return 'wider than ' + width + ': ' + [...document.body.querySelectorAll('*')]
                .filter(e => e.getBoundingClientRect().right > width)
                .map(e => e.tagName + '.' + e.className).slice(0, 5).join(' ');
            }
            """;

    /**
     * The width of the window and the kinds of elements on the page, each once: pages that are equal in this come from the same
     * templates and take their colors from the same rules.
     */
    static final String KINDS = """
            () => {
              const kind = e => e.tagName + '.' + e.getAttribute('class') + (e.hasAttribute('aria-current') ? '!' : '');
              return innerWidth + ' ' + [...new Set([...document.querySelectorAll('body *')].map(kind))].sort().join(' ');
            }
            """;

    /** What axe-core finds wrong by the rules with these tags, without asking the server for the style sheets again. */
    static final String AXE = axe("{}");

    /** As above, but for contrast, which takes most of the time and is alike on pages of one make. */
    static final String AXE_BUT_CONTRAST = axe("{ 'color-contrast': { enabled: false } }");

    private static String axe(String rules) {
        return """
                async tags => {
                  const found = await axe.run(document,
                    { runOnly: tags, rules: %s, resultTypes: ['violations'], preload: false });
                  return found.violations.flatMap(rule =>
                    rule.nodes.map(node => rule.id + ': ' + node.html.slice(0, 300) + ' ' + node.failureSummary));
                }
                """.formatted(rules);
    }

    private Scripts() {}
}
