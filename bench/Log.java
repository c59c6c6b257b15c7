import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Asks for the same page with and without a note in the log, in turn, and prints how long each took, to the last byte.
 *
 * <p>{@code java Log.java ADDRESS REQUESTS}
 */
final class Log {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int WARM_UP = 1_500;

    public static void main(String... arguments) throws Exception {
        var site = URI.create(arguments[0]);
        var requests = Integer.parseInt(arguments[1]);
        try (var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build()) {
            signIn(client, site);
            get(client, site.resolve("/bench/forbered"));
            System.out.printf("%-6s %5s %8s %12s %12s %8s%n", "lines", "conn", "", "without ms", "with ms", "ratio");
            for (int lines : new int[] {1, 10, 50}) {
                measure(client, site, lines, WARM_UP, 2);
                for (int connections : new int[] {1, 2, 8}) {
                    print(lines, connections, measure(client, site, lines, requests, connections));
                }
            }
        }
    }

    /** Nanoseconds of each answer, ascending: without, with. */
    private static long[][] measure(HttpClient client, URI site, int lines, int requests, int connections)
            throws Exception {
        var pages = List.of(site.resolve("/bench/uden?linjer=" + lines), site.resolve("/bench/med?linjer=" + lines));
        Callable<long[][]> visit = () -> {
            var times = new long[2][requests / connections];
            for (int i = 0; i < requests / connections; i++) {
                for (int turn = 0; turn < 2; turn++) {
                    // Each goes first every other time.
                    int page = (i + turn) % 2;
                    var start = System.nanoTime();
                    get(client, pages.get(page));
                    times[page][i] = System.nanoTime() - start;
                }
            }
            return times;
        };
        var all = new ArrayList<long[][]>();
        try (var visitors = Executors.newFixedThreadPool(connections)) {
            for (var done : visitors.invokeAll(IntStream.range(0, connections).mapToObj(i -> visit).toList())) {
                all.add(done.get());
            }
        }
        var joined = new long[2][];
        for (int page = 0; page < 2; page++) {
            int which = page;
            joined[page] = all.stream().flatMapToLong(times -> Arrays.stream(times[which])).sorted().toArray();
        }
        return joined;
    }

    private static void signIn(HttpClient client, URI site) throws Exception {
        var token = TOKEN.matcher(get(client, site.resolve("/log-ind")));
        token.find();
        var form = "number=demo-caseworker&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        client.send(HttpRequest.newBuilder(site.resolve("/log-ind/demo"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)).build(), BodyHandlers.discarding());
    }

    private static String get(HttpClient client, URI page) throws Exception {
        var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(page + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    private static void print(int lines, int connections, long[][] times) {
        for (var share : new double[] {0.50, 0.95}) {
            double without = at(times[0], share);
            double with = at(times[1], share);
            System.out.printf(Locale.ROOT, "%-6d %5d %8s %12.2f %12.2f %8.3f%n",
                    lines, connections, "p" + Math.round(share * 100), without, with, with / without);
        }
    }

    private static double at(long[] times, double share) {
        return times[(int) Math.ceil(share * times.length) - 1] / 1e6;
    }
}
