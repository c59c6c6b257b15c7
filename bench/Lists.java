import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks a running Helhed for lists as somebody with reach to everything and as others with less, in turns, and prints
 * how long the answers took and how they compare.
 *
 * <p>{@code java Lists.java ADDRESS REQUESTS REACH=PERSON,… PATH…}; the first reaches most
 */
final class Lists {

    public static void main(String... arguments) throws Exception {
        var site = URI.create(arguments[0]);
        var requests = Integer.parseInt(arguments[1]);
        var readers = new LinkedHashMap<String, String>();
        for (var reader : arguments[2].split(",")) {
            readers.put(reader.substring(0, reader.indexOf('=')), reader.substring(reader.indexOf('=') + 1));
        }
        System.out.printf("%-34s %-26s %8s %8s %7s%n", "page", "reach", "p50 ms", "p95 ms", "ratio");
        for (var path : List.of(arguments).subList(3, arguments.length)) {
            var times = measure(site, readers, path, requests);
            var most = times.values().iterator().next();
            times.forEach((reach, all) -> System.out.printf("%-34s %-26s %8.1f %8.1f %7.2f%n",
                    path, reach, at(all, 0.5), at(all, 0.95), at(all, 0.5) / at(most, 0.5)));
        }
    }

    /** Milliseconds by reach, ascending; taken in turns, so that all of them meet the same machine. */
    private static Map<String, long[]> measure(URI site, Map<String, String> people, String path, int requests)
            throws Exception {
        var readers = new LinkedHashMap<String, Reader>();
        var times = new LinkedHashMap<String, long[]>();
        for (var reader : people.entrySet()) {
            readers.put(reader.getKey(), new Reader(site, reader.getValue()));
            times.put(reader.getKey(), new long[requests]);
        }
        for (int i = -20; i < requests; i++) {
            for (var reader : readers.entrySet()) {
                times.get(reader.getKey())[Math.max(i, 0)] = reader.getValue().time(path);
            }
        }
        times.values().forEach(Arrays::sort);
        readers.values().forEach(Reader::close);
        return times;
    }

    private static double at(long[] ascending, double share) {
        return ascending[(int) Math.min(ascending.length - 1, ascending.length * share)] / 1e6;
    }

    private Lists() {}
}
