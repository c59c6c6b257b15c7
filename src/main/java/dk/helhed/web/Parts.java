package dk.helhed.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is shipped with Helhed, by name, as the build noted it.
 *
 * @param libraries Java libraries, from the bill of materials that Maven writes
 * @param packages what npm fetched for the pages and charts, with what those packages are made of
 */
public record Parts(List<Part> libraries, List<Part> packages) {

    private static final String NPM_FOLDER = "node_modules/";

    static Parts read() {
        return new Parts(
                read("application.cdx.json")
                        .path("components")
                        .valueStream()
                        .map(Parts::library)
                        .distinct()
                        .sorted(Comparator.comparing(Part::name))
                        .toList(),
                read("package-lock.json")
                        .path("packages")
                        .propertyStream()
                        .filter(entry -> entry.getKey().startsWith(NPM_FOLDER)
                                && !entry.getValue().path("dev").asBoolean(false))
                        .map(entry -> npmPackage(nameOf(entry.getKey()), entry.getValue()))
                        .distinct()
                        .sorted(Comparator.comparing(Part::name))
                        .toList());
    }

    private static Part library(JsonNode component) {
        return new Part(
                component.path("group").asString() + ":"
                        + component.path("name").asString(),
                component.path("version").asString(),
                component
                        .path("licenses")
                        .valueStream()
                        .flatMap(Parts::license)
                        .sorted()
                        .toList(),
                website(component));
    }

    private static Stream<String> license(JsonNode choice) {
        return Stream.of(
                        choice.path("license").path("id"),
                        choice.path("license").path("name"),
                        choice.path("expression"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .limit(1);
    }

    private static @Nullable String website(JsonNode component) {
        return component
                .path("externalReferences")
                .valueStream()
                .filter(reference -> reference.path("type").asString().equals("website"))
                .map(reference -> reference.path("url").asString())
                .filter(url -> url.startsWith("https://"))
                .findFirst()
                .orElse(null);
    }

    /** A package may lie inside another that needs a version of its own. */
    private static String nameOf(String folder) {
        return folder.substring(folder.lastIndexOf(NPM_FOLDER) + NPM_FOLDER.length());
    }

    private static Part npmPackage(String name, JsonNode entry) {
        var license = entry.path("license").asString("");
        return new Part(
                name,
                entry.path("version").asString(),
                license.isEmpty() ? List.of() : List.of(license),
                "https://www.npmjs.com/package/" + name);
    }

    private static JsonNode read(String file) {
        try (var content = new ClassPathResource("META-INF/sbom/" + file).getInputStream()) {
            return JsonMapper.shared().readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
