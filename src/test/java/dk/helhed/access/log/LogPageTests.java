package dk.helhed.access.log;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Acting;
import dk.helhed.access.Actor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** The page {@code /log} and its file. */
@LogTest
class LogPageTests {

    private static final UUID CITIZEN = UUID.randomUUID();

    private final AuditLog log;
    private final TransactionOperations transactions;
    private final OwnerOfTheDatabase owner;
    private final LogPeople people;
    private final Actor signe;
    private final Desk auditor;

    LogPageTests(
            AuditLog log,
            TransactionOperations transactions,
            OwnerOfTheDatabase owner,
            LogPeople people,
            MockMvcTester mvc) {
        this.log = log;
        this.transactions = transactions;
        this.owner = owner;
        this.people = people;
        signe = people.arrives("caseworker", "Signe Prøve");
        auditor = new Desk(mvc, people.arrives("auditor", "Revi Prøve"));
    }

    @BeforeEach
    void empty() throws Exception {
        owner.emptiesTheLog();
    }

    @Test
    void anEmptyLogIsSaidToBeEmptyInBothLanguages() throws Exception {
        assertThat(auditor.text("/log")).contains("Ingen poster passer");
        owner.emptiesTheLog();
        assertThat(auditor.text("/log?lang=en")).contains("No entry matches", "<html lang=\"en\"");
    }

    @Test
    void aChangeIsToldByTheFieldsThatDiffer() throws Exception {
        change(new Person("Signe Sag", null, true), new Person("Signe <Storm>", "signe@example.dk", true));

        assertThat(auditor.text("/log"))
                .contains("<strong>Signe Prøve</strong>: Ændrede medarbejder")
                .contains("<th scope=\"row\">Navn</th>", ">Signe Sag</td>", ">Signe &lt;Storm&gt;</td>")
                .contains("<th scope=\"row\">E-mail</th>", ">(intet)</td>")
                .doesNotContain("Opdigtet");
        assertThat(auditor.text("/log?lang=en"))
                .contains("<strong>Signe Prøve</strong>: Changed an employee", "<th scope=\"row\">Name</th>");
    }

    @Test
    void whatWasReadAboutWhomIsTold() throws Exception {
        read("citizen:" + CITIZEN, "case");
        read("person:" + signe.person(), "no-such-purpose");

        assertThat(auditor.text("/log"))
                .contains("<strong>Signe Prøve</strong>: Så oplysninger")
                .contains("Borger " + CITIZEN, "Sagsbehandling", "/borger/{id}")
                .contains("no-such-purpose");
    }

    @Test
    void readingTheLogIsLoggedOnceForEachView() throws Exception {
        auditor.text("/log");
        auditor.text("/log");

        assertThat(owner.number("select count(*) from access.audit where event = 'log.read'"))
                .isEqualTo(2);
        assertThat(auditor.text("/log")).contains("<strong>Revi Prøve</strong>: Læste loggen");
    }

    @Test
    void lookingForSomebodyInTheLogIsALookUpOfThatPerson() throws Exception {
        auditor.text("/log?om=citizen:" + CITIZEN);

        assertThat(owner.number("select count(*) from access.audit where event = 'read' and purpose = 'audit' "
                        + "and subject = 'citizen:" + CITIZEN + "'"))
                .isEqualTo(1);
    }

    @Test
    void aNameIsSentByPostAndOnlyTheIdComesIntoTheAddress() throws Exception {
        var answer = search(Map.of("hvem", "signe prøve"));

        assertThat(answer.getRedirectedUrl()).isNull();
        assertThat(answer.getContentAsString()).contains("Flere passer", "Skriv brugernavnet");

        var unique = people.arrives("translator", "Oksana " + UUID.randomUUID());
        assertThat(search(Map.of("hvem", unique.name(), "om", CITIZEN.toString(), "fra", "2026-11-25", "slags", ""))
                        .getRedirectedUrl())
                .isEqualTo("/log?hvem=" + unique.person() + "&om=citizen%3A" + CITIZEN + "&fra=2026-11-25");
    }

    @Test
    void whatIsWrongWithASearchIsSaidAtTheField() throws Exception {
        var answer = search(Map.of("hvem", "ingen af det navn", "fra", "2026-11-31", "til", "i går"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("Ingen passer.", "Datoen findes ikke.", "value=\"i går\"", "Ret de felter, der er markeret.");
        assertThat(search(Map.of("fra", "2026-11-25", "til", "2026-11-24")).getContentAsString())
                .contains("Den sidste dag ligger før den første.");
    }

    @Test
    void eachFilterLeavesWhatItNames() throws Exception {
        read("citizen:" + CITIZEN, "case");
        change(null, new Person("Ny", null, false));
        log.happened("sign-in.refused", null, Map.of());

        assertThat(acts("haendelse=sign-in.refused"))
                .containsExactly("En, der ikke er logget ind: Kunne ikke logge ind");
        assertThat(acts("slags=person")).containsExactly("Signe Prøve: Oprettede medarbejder");
        assertThat(acts("om=citizen:" + CITIZEN)).containsExactly("Signe Prøve: Så oplysninger");
        assertThat(acts("hvem=" + signe.person())).hasSize(2);
        assertThat(acts("til=2020-01-01")).isEmpty();
        assertThat(acts("fra=2020-01-01&til=2999-12-31")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(acts("fra=2999-12-31")).isEmpty();
    }

    @Test
    void aDayBeginsAtMidnightInDenmark() throws Exception {
        log.happened("sign-in.done", null, Map.of());
        owner.forges("update access.audit set at = '2026-06-30T22:00:00Z' where event = 'sign-in.done'");

        assertThat(acts("haendelse=sign-in.done&fra=2026-07-01&til=2026-07-01")).hasSize(1);
        assertThat(acts("haendelse=sign-in.done&til=2026-06-30")).isEmpty();
    }

    @Test
    void olderEntriesAreReachedPageByPage() throws Exception {
        for (int i = 1; i <= 120; i++) {
            log.happened("sign-in.done", null, Map.of("way", "n" + i + "n"));
        }
        var first = auditor.text("/log?haendelse=sign-in.done");
        assertThat(first).contains(">n120n<", ">n71n<").doesNotContain(">n70n<", "Vis de nyeste");
        assertThat(first).contains("href=\"/log?haendelse=sign-in.done&amp;foer=71\"");

        var second = auditor.text("/log?haendelse=sign-in.done&foer=71");
        assertThat(second).contains(">n70n<", ">n21n<", "Vis de nyeste").doesNotContain(">n71n<", ">n20n<");

        assertThat(auditor.text("/log?haendelse=sign-in.done&foer=21"))
                .contains(">n20n<", ">n1n<")
                .doesNotContain("Ældre poster");
    }

    @Test
    void theFileHoldsAllThatWasSearchedForAndIsLogged() throws Exception {
        for (int i = 1; i <= 60; i++) {
            read("citizen:" + CITIZEN, "case");
        }
        log.happened("=cmd()", null, Map.of());

        var file = auditor.get("/log.csv?haendelse=read");
        assertThat(file).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(file.getResponse().getContentAsString().lines()).hasSize(61);
        assertThat(owner.number("select count(*) from access.audit where event = 'log.exported'"))
                .isEqualTo(1);
        assertThat(auditor.get("/log.csv").getResponse().getContentAsString()).contains(";'=cmd();");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/log?hvem=signe",
                "/log?om=011289-1234",
                "/log?om=person:",
                "/log?fra=i-går",
                "/log?til=%2B999999999-01-01",
                "/log?foer=x",
                "/log.csv?om=x",
            })
    void anAddressThatCannotBeReadIsRefused(String address) {
        assertThat(auditor.get(address)).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/log?haendelse=%00", "/log?slags=%FF", "/log?foer=-1", "/log?foer=999999"})
    void anOddAddressFindsNothing(String address) throws Exception {
        assertThat(auditor.text(address)).contains("Ingen poster passer");
    }

    private MockHttpServletResponse search(Map<String, String> fields) throws Exception {
        return auditor.send("/log", "/log", fields).getResponse();
    }

    /** Who did what in the entries that a search shows, without those of reading the log. */
    private List<String> acts(String query) throws Exception {
        return Pattern.compile("<p class=\"log__act\"><strong>(.*?)</strong>(.*?)</p>")
                .matcher(auditor.text("/log?" + query))
                .results()
                .map(found -> found.group(1) + found.group(2))
                .filter(act -> !act.startsWith("Revi"))
                .toList();
    }

    private void read(String subject, String purpose) {
        Acting.as(signe, () -> {
            log.read(subject, "/borger/{id}", purpose);
            return true;
        });
    }

    private void change(@Nullable Person before, Person after) {
        Acting.as(signe, () -> {
            transactions.executeWithoutResult(
                    status -> log.changed("person", UUID.randomUUID().toString(), before, after));
            return true;
        });
    }

    private record Person(String name, @Nullable String email, boolean demo) {}
}
