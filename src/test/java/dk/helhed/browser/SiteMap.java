package dk.helhed.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * All that can be reached by links from the start page.
 *
 * <p>Pages that differ only in the chosen area are read for the country, one region and one municipality, which has
 * figures; policies are not read in other languages, and of their items one of each kind; of efforts one is read, and the reports of
 * another; of long lists the first two pages are read, and of the key figures beside the barometer one as a table. What is not read is
 * still asked for.
 *
 * @param statuses the answer to each address within the site
 * @param pages the addresses that were read for more links, in Danish
 */
record SiteMap(SortedMap<String, Integer> statuses, TreeSet<String> pages) {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");
    private static final Pattern OTHER_VIEW = Pattern.compile(".*[?&](lang|asOf|tilfoej)=.*|/politik/[^/]*/[a-z]{2,3}");
    private static final Pattern OTHER_AREA =
            Pattern.compile("/omraade/(?!751|082).*|/maal/[^1].*area=.*|/indikator/(?!N12).*area=.*|.*area=(?!751).*");
    private static final Pattern OTHER_TABLE = Pattern.compile("/indikator/N(?!12).*vis=tabel.*");
    private static final Pattern OTHER_ITEM =
            Pattern.compile("/politik/(?!aarhus-2007/punkt/(?:flere-i-arbejde|beskaeftigelse"
                    + "|beskaeftigelse-3-point|ordinaert-foerst|sammenhaeng-to-forvaltninger|bysamfundet-bidrager)$"
                    + "|aabenraa-2020/punkt/modtagelse$)[^/]*/punkt/.*");
    private static final Pattern OTHER_EFFORT =
            Pattern.compile("/projekt/(?!foreningsmentor(?:/|$)|tard/kvartaler$).*");
    private static final Pattern LATER_IN_A_LIST = Pattern.compile(".*side=(?!2$).*");

    static SiteMap of(URI site) throws IOException, InterruptedException {
        var map = new SiteMap(new TreeMap<>(), new TreeSet<>());
        Queue<String> waiting = new ArrayDeque<>();
        waiting.add("/");
        try (var browser = HttpClient.newHttpClient()) {
            while (!waiting.isEmpty()) {
                var address = waiting.remove();
                if (!map.statuses.containsKey(address)) {
                    var answer = ask(browser, site.resolve(address));
                    map.statuses.put(address, answer.statusCode());
                    if (isPage(answer) && isRead(address)) {
                        map.pages.add(address);
                        LINK.matcher(answer.body())
                                .results()
                                .map(link -> link.group(1).replace("&amp;", "&"))
                                .forEach(waiting::add);
                    }
                }
            }
        }
        return map;
    }

    private static boolean isPage(HttpResponse<String> answer) {
        return answer.statusCode() == 200
                && answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private static boolean isRead(String address) {
        return !OTHER_VIEW.matcher(address).matches()
                && !OTHER_AREA.matcher(address).matches()
                && !OTHER_ITEM.matcher(address).matches()
                && !OTHER_EFFORT.matcher(address).matches()
                && !OTHER_TABLE.matcher(address).matches()
                && !LATER_IN_A_LIST.matcher(address).matches();
    }

    private static HttpResponse<String> ask(HttpClient browser, URI address) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    /** The addresses that lead nowhere. */
    Map<String, Integer> broken() {
        var broken = new TreeMap<>(statuses);
        broken.values().removeIf(status -> status == 200);
        return broken;
    }
}
