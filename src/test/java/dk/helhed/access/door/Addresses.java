package dk.helhed.access.door;

import java.net.URI;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes addresses from patterns. */
public final class Addresses {

    private Addresses() {}

    /** An address of the pattern whose ids belong to nothing. */
    public static URI fill(String pattern) {
        var path = pattern.replaceAll("\\{[^{}:]*:\\\\d\\{4}}", "2199")
                .replaceAll("\\{[^{}]*\\\\d(?:[^{}]|\\{[^{}]*})*}", "999999999")
                .replaceAll("\\{[^{}:]*:([^{}|]+)\\|[^{}]*}", "$1")
                .replaceAll("\\{key:(?:[^{}]|\\{[^{}]*})*}", "0123456789abcdef")
                .replaceAll("\\{id}", UUID.randomUUID().toString())
                .replaceAll("\\{[^{}]*}", "1")
                .replace("**", "nowhere");
        return UriComponentsBuilder.fromPath(path).build().encode().toUri();
    }
}
