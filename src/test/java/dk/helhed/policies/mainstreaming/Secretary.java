package dk.helhed.policies.mainstreaming;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody invented at work with the ledger. */
record Secretary(MockMvcTester mvc, TestPeople people, Person person) {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]+)\"");

    /** The answers to a check of an item that somebody cannot use, and that was changed. */
    static Map<String, List<String>> answers(String title, String committee) {
        return new LinkedHashMap<>(Map.ofEntries(
                Map.entry("occasion", List.of("agenda-item")),
                Map.entry("title", List.of(title)),
                Map.entry("committee", List.of(committee)),
                Map.entry("day", List.of("2026-03-04")),
                Map.entry("usable", List.of("no")),
                Map.entry("excluded", List.of("Forældre, der ikke læser dansk")),
                Map.entry("help", List.of("hand")),
                Map.entry("reason", List.of("De kender ikke ordningen")),
                Map.entry("involved", List.of("affected", "council")),
                Map.entry("involvement", List.of("Et møde")),
                Map.entry("effect", List.of("changed")),
                Map.entry("effectText", List.of("Man kan ringe om " + title)),
                Map.entry("published", List.of("true"))));
    }

    /** The same with another answer to one question; with none if it is empty. */
    static Map<String, List<String>> but(Map<String, List<String>> answers, String field, String... other) {
        var all = new LinkedHashMap<>(answers);
        all.put(field, List.of(other));
        return all;
    }

    MvcTestResult open(String address) {
        return mvc.get().uri(address).with(people.signedIn(person)).exchange();
    }

    String read(String address) {
        var page = open(address);
        assertThat(page).hasStatusOk();
        return text(page);
    }

    MvcTestResult send(String address, Map<String, List<String>> answers) {
        var request = mvc.post().uri(address).with(csrf()).with(people.signedIn(person));
        answers.forEach((field, values) -> request.param(field, values.toArray(String[]::new)));
        return request.exchange();
    }

    /** Writes a check for a unit, and says where it stands. */
    String write(String unit, Map<String, List<String>> answers) {
        var answer = send("/mainstreaming/tjek/ny", but(answers, "unit", unit));
        assertThat(answer.getResponse().getStatus()).as(text(answer)).isEqualTo(302);
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    /** The form of the check at the address. */
    Map<String, List<String>> version(String address) {
        var found = VERSION.matcher(read(address + "/ret"));
        assertThat(found.find()).isTrue();
        return Map.of("version", List.of(found.group(1)));
    }

    static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
