package dk.helhed.access.log;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Acting;
import dk.helhed.access.Actor;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The page {@code /opslag}: when and for what, not by whom. */
@LogTest
class LookupsPageTests {

    private final AuditLog log;
    private final OwnerOfTheDatabase owner;
    private final LogPeople people;
    private final Actor signe;
    private final Desk adviser;
    private final Desk auditor;
    private final String citizen = UUID.randomUUID().toString();

    LookupsPageTests(AuditLog log, OwnerOfTheDatabase owner, LogPeople people, MockMvcTester mvc) {
        this.log = log;
        this.owner = owner;
        this.people = people;
        signe = people.arrives("caseworker", "Signe Prøve");
        adviser = new Desk(mvc, people.arrives("citizens-adviser", "Rikke Prøve"));
        auditor = new Desk(mvc, people.arrives("auditor", "Revi Prøve"));
    }

    @BeforeEach
    void empty() throws Exception {
        owner.emptiesTheLog();
    }

    @Test
    void theListTellsWhenAndForWhatButNotByWhom() throws Exception {
        read("citizen:" + citizen, "case");
        owner.forges("update access.audit set at = '2026-11-25T15:25:00Z'");

        assertThat(list("/opslag", citizen))
                .contains("Opslag om Borger " + citizen)
                .contains("<th scope=\"row\">25. november 2026 kl. 16.25</th><td>Sagsbehandling</td>")
                .contains("C-579/21", "2024-32-0283")
                .doesNotContain("Signe");
        assertThat(list("/opslag?lang=en", "citizen:" + citizen))
                .contains("<th scope=\"row\">25 November 2026 at 16:25</th><td>Casework</td>");
    }

    @Test
    void makingTheListIsALookUpThatStandsInTheNext() throws Exception {
        assertThat(list("/opslag", citizen)).contains("Ingen har slået op før");
        assertThat(list("/opslag", citizen)).contains("<td>Svar på, hvem der har slået op</td>");
        assertThat(owner.number("select count(*) from access.audit where purpose = 'access-request'"))
                .isEqualTo(2);
    }

    @Test
    void anEmployeeIsFoundByTheNumberAndByNothingLess() throws Exception {
        read("person:" + signe.person(), "administration");
        var number = people.number(signe);

        assertThat(list("/opslag", number)).contains("Opslag om Signe Prøve", "Administration af medarbejdere");
        assertThat(adviser.send("/opslag", "/opslag", Map.of("om", "Signe")))
                .hasStatus(422)
                .bodyText()
                .contains("Ingen passer.")
                .doesNotContain("Prøve (");
        assertThat(auditor.send("/opslag", "/opslag", Map.of("om", number)))
                .hasStatusOk()
                .bodyText()
                .contains("Opslag om Signe Prøve");
    }

    @Test
    void changesAndEventsAreNoLookUps() throws Exception {
        log.happened("sign-in.done", signe.person(), Map.of());

        assertThat(list("/opslag", people.number(signe))).contains("Ingen har slået op før");
    }

    @Test
    void theFileHoldsTheSame() throws Exception {
        read("citizen:" + citizen, "case");
        read("citizen:" + UUID.randomUUID(), "case");

        var file = adviser.send("/opslag", "/opslag.csv", Map.of("om", "citizen:" + citizen));
        assertThat(file).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(file.getResponse().getContentAsString().lines())
                .hasSize(2)
                .first()
                .asString()
                .endsWith("Hvornår;Formål");
        assertThat(owner.number("select count(*) from access.audit where purpose = 'access-request'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "011289-1234", "citizen:", "' or 1=1", "\u0000"})
    void whoIsNobodyIsSaidSoAndNotLogged(String typed) throws Exception {
        assertThat(adviser.send("/opslag", "/opslag", Map.of("om", typed)))
                .hasStatus(422)
                .bodyText()
                .contains("Ingen passer.");
        assertThat(adviser.send("/opslag", "/opslag.csv", Map.of("om", typed))).hasStatus3xxRedirection();
        assertThat(owner.number("select count(*) from access.audit")).isZero();
    }

    @Test
    void whomItIsAboutNeverStandsInAnAddress() throws Exception {
        assertThat(adviser.text("/opslag?om=" + citizen)).doesNotContain("<h2>Opslag");
        assertThat(adviser.get("/opslag.csv?om=" + citizen)).hasStatus(405);
    }

    private String list(String page, String typed) throws Exception {
        var answer = adviser.send(page, page, Map.of("om", typed));
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private void read(String subject, String purpose) {
        Acting.as(signe, () -> {
            log.read(subject, "/borger/{id}", purpose);
            return true;
        });
    }
}
