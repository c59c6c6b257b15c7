import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Lets many people who are signed in browse a running Helhed at once, each with a pause of one to nine seconds between pages, and
 * prints how long the answers took and how many of them were errors.
 *
 * <p>{@code java Browsing.java ADDRESS PEOPLE SECONDS}
 */
final class Browsing {

    private static final List<String> PATHS = List.of(
            "/min-side", "/medarbejdere", "/medarbejdere?q=jensen", "/enheder", "/", "/omraade/751", "/maal/1",
            "/indikator/1.2", "/roller");

    public static void main(String... arguments) throws Exception {
        var site = URI.create(arguments[0]);
        var people = Integer.parseInt(arguments[1]);
        var errors = new AtomicInteger();
        try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = IntStream.rangeClosed(1, people)
                    .<Callable<long[]>>mapToObj(i -> () -> browse(site, i, Integer.parseInt(arguments[2]), errors))
                    .toList();
            var times = new long[0];
            for (var done : desks.invokeAll(work)) {
                var some = done.get();
                var joined = Arrays.copyOf(times, times.length + some.length);
                System.arraycopy(some, 0, joined, times.length, some.length);
                times = joined;
            }
            Arrays.sort(times);
            System.out.printf("%d people, %d pages, %d errors, p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, max %.0f ms%n",
                    people, times.length, errors.get(), at(times, 0.5), at(times, 0.95), at(times, 0.99), at(times, 1));
        }
        System.exit(errors.get() == 0 ? 0 : 1);
    }

    private static long[] browse(URI site, int number, int seconds, AtomicInteger errors) throws Exception {
        var random = new Random(number);
        var times = new long[seconds];
        var pages = 0;
        Thread.sleep(random.nextInt(9_000));
        try (var reader = new Reader(site, "q" + number)) {
            var end = System.nanoTime() + seconds * 1_000_000_000L;
            while (System.nanoTime() < end) {
                var path = PATHS.get(random.nextInt(PATHS.size()));
                try {
                    times[pages] = reader.time(path);
                    pages++;
                } catch (Exception failure) {
                    errors.incrementAndGet();
                    System.err.println(failure);
                }
                Thread.sleep(1_000 + random.nextInt(8_000));
            }
        }
        return Arrays.copyOf(times, pages);
    }

    private static double at(long[] ascending, double share) {
        return ascending[(int) Math.min(ascending.length - 1, ascending.length * share)] / 1e6;
    }

    private Browsing() {}
}
