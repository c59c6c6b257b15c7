package dk.helhed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All text stands in the message files, in both languages, and none of it is left over. */
@Alongside
class I18nTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path JAVA = Path.of("src/main/java");

    /** Names that are the same in every language. */
    private static final Set<String> NAMES = Set.of("Helhed", "CSV", "JSON", "XLSX", "SVG", "API", "PX", "OpenAPI");

    private static final Pattern USE = Pattern.compile(
            "(?:\\b(?:page|texts)\\.text\\(\\s*(?:[\\w.()]+,\\s*)?|\\bnew (?:NotFound|BadAddress)Exception\\(|\\.saying\\()\\s*\"([^\"]+)\"(\\s*\\+)?");

    private static final Pattern QUOTE = Pattern.compile("\"");

    private final Map<String, String> danish = messages("da");
    private final Map<String, String> english = messages("en");

    @Test
    void everyTextIsInBothLanguages() {
        assertThat(english.keySet()).isEqualTo(danish.keySet());
        assertThat(danish).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        assertThat(english).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    void everyKeyIsWrittenOnce() throws IOException {
        for (var file : List.of("messages_da.properties", "messages_en.properties")) {
            var keys = Files.readAllLines(RESOURCES.resolve(file)).stream()
                    .filter(line -> line.matches("[\\w.-]+ ?=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).as(file).doesNotHaveDuplicates();
        }
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        assertThat(danish)
                .allSatisfy((key, text) -> assertThat(arguments(english.getOrDefault(key, ""), "en"))
                        .as(key)
                        .isEqualTo(arguments(text, "da")));
    }

    @Test
    void noApostropheSwallowsAnArgument() {
        Stream.of(danish, english)
                .forEach(messages -> assertThat(messages)
                        .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern("(?<!')'(?!')")));
    }

    @Test
    void noTemplateHoldsTextOfItsOwn() {
        assertThat(sources(TEMPLATES, ".jte"))
                .allSatisfy((file, source) -> assertThat(
                                Stream.of(JteText.of(source).split("[^\\p{L}]+"))
                                        .filter(word -> !word.isEmpty()))
                        .as(file)
                        .allMatch(NAMES::contains));
    }

    @Test
    void everyKeyThatIsUsedExists() {
        assertThat(code())
                .allSatisfy((file, source) -> assertThat(
                                USE.matcher(source).results().toList())
                        .as(file)
                        .allSatisfy(use -> assertThat(danish.keySet())
                                .anyMatch(key -> use.group(2) == null
                                        ? key.equals(use.group(1))
                                        : key.startsWith(use.group(1)))));
    }

    @Test
    void everyKeyIsUsed() {
        var quoted = QUOTE.splitAsStream(String.join("\n", code().values())).collect(toSet());

        assertThat(danish.keySet()).allMatch(key -> quoted.contains(key) || isPutTogether(quoted, key));
    }

    /** A key may be put together from a group with its dot, such as {@code "movement."}, and a name. */
    private static boolean isPutTogether(Set<String> quoted, String key) {
        return IntStream.range(0, key.length())
                .filter(i -> key.charAt(i) == '.')
                .anyMatch(dot -> quoted.contains(key.substring(0, dot + 1)));
    }

    private static Set<String> arguments(String text, String language) {
        new MessageFormat(text, Locale.of(language));
        var pattern = new MessagePattern(text);
        return Stream.iterate(0, i -> i < pattern.countParts(), i -> i + 1)
                .map(pattern::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                        || part.getType() == MessagePattern.Part.Type.ARG_NAME)
                .map(pattern::getSubstring)
                .collect(toCollection(TreeSet::new));
    }

    private static Map<String, String> code() {
        var code = new TreeMap<>(sources(JAVA, ".java"));
        code.putAll(sources(TEMPLATES, ".jte"));
        return code;
    }

    private static Map<String, String> sources(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .collect(toMap(Path::toString, I18nTests::read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> messages(String language) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve("messages_" + language + ".properties"), UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream().collect(toMap(key -> key, properties::getProperty));
    }
}
