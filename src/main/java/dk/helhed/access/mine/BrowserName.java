package dk.helhed.access.mine;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people call a browser and its system, from the long line that a browser sends. */
final class BrowserName {

    /** In the order tried: most browsers also claim to be those further down. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("OPR", "Opera"),
            Map.entry("Firefox", "Firefox"),
            Map.entry("Chrome", "Chrome"),
            Map.entry("Safari", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Windows", "Windows"),
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Android", "Android"),
            Map.entry("Mac OS", "Mac"),
            Map.entry("Linux", "Linux"));

    private BrowserName() {}

    /** Such as {@code Firefox, Windows}; empty if neither is known. */
    static String of(String line) {
        return Stream.of(BROWSERS, SYSTEMS)
                .flatMap(known -> known.stream()
                        .filter(name -> line.contains(name.getKey()))
                        .map(Map.Entry::getValue)
                        .limit(1))
                .collect(Collectors.joining(", "));
    }
}
