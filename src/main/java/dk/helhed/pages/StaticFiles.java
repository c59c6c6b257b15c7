package dk.helhed.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.DigestUtils;

/** The program's own files beside the pages, addressed by their content so that an upgrade is seen at once. */
final class StaticFiles {

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    /**
     * The path with a parameter that changes when the file does.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    String versioned(String path) {
        return path + "?v=" + versions.computeIfAbsent(path, StaticFiles::version);
    }

    private static String version(String path) {
        var file = new ClassPathResource("static" + path);
        if (!file.exists()) {
            throw new IllegalArgumentException("No static file " + path);
        }
        try (var content = file.getInputStream()) {
            return DigestUtils.md5DigestAsHex(content).substring(0, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
