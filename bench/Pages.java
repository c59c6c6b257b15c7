import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Asks a running Helhed for pages again and again, and prints how long the answers took, to the last byte.
 *
 * <p>{@code java Pages.java ADDRESS REQUESTS PATH...}
 */
final class Pages {

    private static final int WARM_UP = 3_000;

    public static void main(String... arguments) throws Exception {
        var site = URI.create(arguments[0]);
        var requests = Integer.parseInt(arguments[1]);
        var paths = List.of(arguments).subList(2, arguments.length);
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (var path : paths) {
                measure(client, site.resolve(path), WARM_UP / paths.size(), 2);
            }
            System.out.printf("%-42s %5s %9s %8s %8s %8s %8s%n", "page", "conn", "kB", "p50 ms", "p95 ms", "p99 ms", "max ms");
            for (int connections = 1; connections <= 2; connections++) {
                for (var path : paths) {
                    print(path, connections, size(client, site.resolve(path)),
                            measure(client, site.resolve(path), requests, connections));
                }
            }
        }
    }

    /** Nanoseconds of each answer, ascending. */
    private static long[] measure(HttpClient client, URI page, int requests, int connections)
            throws InterruptedException, ExecutionException {
        try (var visitors = Executors.newFixedThreadPool(connections)) {
            Callable<long[]> visit = () -> visit(client, page, requests / connections);
            var visits = visitors.invokeAll(IntStream.range(0, connections).mapToObj(i -> visit).toList());
            var all = new long[0];
            for (var done : visits) {
                var some = done.get();
                var joined = Arrays.copyOf(all, all.length + some.length);
                System.arraycopy(some, 0, joined, all.length, some.length);
                all = joined;
            }
            Arrays.sort(all);
            return all;
        }
    }

    private static long[] visit(HttpClient client, URI page, int requests) throws IOException, InterruptedException {
        var times = new long[requests];
        for (int i = 0; i < requests; i++) {
            var start = System.nanoTime();
            var answer = get(client, page);
            times[i] = System.nanoTime() - start;
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(page + " answers " + answer.statusCode());
            }
        }
        return times;
    }

    private static int size(HttpClient client, URI page) throws IOException, InterruptedException {
        return get(client, page).body().length;
    }

    private static HttpResponse<byte[]> get(HttpClient client, URI page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofByteArray());
    }

    private static void print(String path, int connections, int bytes, long[] times) {
        System.out.printf(
                Locale.ROOT, "%-42s %5d %9.1f %8.1f %8.1f %8.1f %8.1f%n",
                path, connections, bytes / 1000.0, at(times, 0.50), at(times, 0.95), at(times, 0.99), at(times, 1));
    }

    private static double at(long[] times, double share) {
        return times[(int) Math.ceil(share * times.length) - 1] / 1e6;
    }
}
