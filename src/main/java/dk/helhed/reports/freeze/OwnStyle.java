package dk.helhed.reports.freeze;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.tables.Sha256;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser may do with a frozen page: use exactly the style that stands in it, and nothing else. */
public final class OwnStyle {

    private static final Pattern STYLE = Pattern.compile("<style[^>]*>(.*?)</style>", Pattern.DOTALL);

    private OwnStyle() {}

    /** The Content-Security-Policy of the page. Pictures and fonts may stand in the page itself. */
    public static String policy(String html) {
        var styles = STYLE.matcher(html)
                .results()
                .map(OwnStyle::content)
                .map(OwnStyle::source)
                .distinct()
                .collect(Collectors.joining(" "));
        return "default-src 'none'; style-src " + (styles.isEmpty() ? "'none'" : styles)
                + "; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static String source(String style) {
        return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.bytes(style.getBytes(UTF_8))) + "'";
    }

    private static String content(MatchResult style) {
        return style.group(1);
    }
}
