package dk.helhed.policies.mainstreaming;

import static dk.helhed.policies.mainstreaming.Secretary.answers;
import static dk.helhed.policies.mainstreaming.Secretary.but;
import static dk.helhed.policies.mainstreaming.Secretary.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.OwnerDatabase;
import dk.helhed.access.AccessTest;
import dk.helhed.access.TestPeople;
import dk.helhed.access.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AccessTest
class ChecksTests {

    private static final String NEW = "/mainstreaming/tjek/ny";
    private static final String LIST = "/mainstreaming/tjek";

    private final MockMvcTester mvc;
    private final TestPeople people;
    private final OwnerDatabase database;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Unit department;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Unit team;

    ChecksTests(MockMvcTester mvc, TestPeople people, OwnerDatabase database) {
        this.mvc = mvc;
        this.people = people;
        this.database = database;
    }

    @BeforeEach
    void haveUnits() {
        department = people.department();
        team = people.team(department);
    }

    private Secretary with(String role, Unit unit) {
        return new Secretary(mvc, people, people.with(role, unit));
    }

    private static String committee() {
        return "Udvalget " + UUID.randomUUID();
    }

    @Test
    void aCheckIsWrittenAndReadAgain() {
        var secretary = with("committee-secretary", team);

        var address = secretary.write(team.code(), answers("Fritidspas", "  Kultur-  og  Fritidsudvalget "));

        assertThat(secretary.read(address))
                .contains(
                        "Fritidspas",
                        "Kultur- og Fritidsudvalget",
                        team.label(),
                        "4. marts 2026",
                        "Nej, nogen kan ikke",
                        "Forældre, der ikke læser dansk",
                        "En hånd, så de kan bruge det almindelige tilbud",
                        "Dem, det handler om, Integrationsrådet",
                        "Sagen blev ændret",
                        "Man kan ringe om Fritidspas",
                        "Skrevet af " + secretary.person().name());
        assertThat(secretary.read(address + "?lang=en")).contains("No, somebody cannot", "The integration council");
    }

    @Test
    void theFormBeginsWithTodayAndOnesOwnUnitAndMayBePublished() {
        assertThat(with("caseworker", team).read(NEW))
                .contains(team.label())
                .containsPattern("name=\"day\" value=\"\\d{4}-\\d\\d-\\d\\d\"")
                .contains("name=\"published\" value=\"true\" checked");
    }

    /** The personal number is nobody's: it would be of somebody born in 2057. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "committee",
                "excluded",
                "reason",
                "involvement",
                "cameOfIt",
                "effectText",
                "agendaReference"
            })
    void aPersonalNumberIsRefusedAndNothingTypedIsLost(String field) {
        var secretary = with("committee-secretary", team);
        var typed = but(
                but(answers("Titlen, som den er skrevet", committee()), "unit", team.code()), field, "Om 010157-5000");

        var answer = secretary.send(NEW, typed);

        assertThat(answer).hasStatus(422);
        assertThat(text(answer))
                .contains("Der står noget, der ligner et personnummer", "id=\"" + field + "-error\"")
                .contains("value=\"council\" checked", "value=\"hand\" checked", "value=\"changed\" checked");
        typed.entrySet().stream()
                .filter(sent -> !List.of("involved", "help", "usable", "occasion", "effect")
                        .contains(sent.getKey()))
                .forEach(sent ->
                        assertThat(text(answer)).contains(sent.getValue().getFirst()));
    }

    @Test
    void anEmptyFormIsToldAllThatIsMissing() {
        var answer = with("committee-secretary", team).send(NEW, Map.of());

        assertThat(answer).hasStatus(422);
        for (var field : List.of("occasion", "title", "committee", "unit", "day", "usable", "involved", "effect")) {
            assertThat(text(answer)).contains("id=\"" + field + "-error\"");
        }
    }

    @Test
    void whatIsTypedIsNeverMoreThanText() {
        var secretary = with("committee-secretary", team);
        var typed = but(answers("Bil & \"bus\" <3", committee()), "link", "https://kommune.example/?a=1&b=2");

        assertThat(secretary.read(secretary.write(team.code(), typed)))
                .contains("Bil &amp; \"bus\" &lt;3", "https://kommune.example/?a=1&amp;b=2")
                .doesNotContain("href=\"https://kommune.example");
    }

    @Test
    void oneWritesForOnesOwnUnitAndThoseInReachOnly() {
        var elsewhere = people.team(people.department());
        var other = people.team(department);

        for (var role : List.of("caseworker", "project-manager")) {
            var answer = with(role, team).send(NEW, but(answers("X", committee()), "unit", other.code()));
            assertThat(answer).hasStatus(422);
            assertThat(text(answer)).contains("Du kan ikke skrive for " + other.name());
        }
        var secretary = with("committee-secretary", team);
        secretary.write(other.code(), answers("X", committee()));
        assertThat(secretary.send(NEW, but(answers("X", committee()), "unit", elsewhere.code())))
                .hasStatus(422);
        with("policy-secretary", team).write(elsewhere.code(), answers("X", committee()));
        assertThat(text(secretary.send(NEW, but(answers("X", committee()), "unit", "Atlantis"))))
                .contains("Vi kender ingen enhed, der hedder \"Atlantis\"");
    }

    @Test
    void aCheckOutOfReachIsNotThere() {
        var committee = committee();
        var writer = with("caseworker", team);
        var address = writer.write(team.code(), answers("Punkt 7", committee));
        var colleague = with("caseworker", team);
        var leader = with("team-leader", people.team(department));
        var leaderElsewhere = with("team-leader", people.team(people.department()));

        for (var stranger : List.of(colleague, leaderElsewhere)) {
            assertThat(stranger.open(address)).hasStatus(404);
            assertThat(stranger.open(address + "/ret")).hasStatus(404);
            assertThat(stranger.send(address + "/ret", Map.of())).hasStatus(404);
            assertThat(stranger.read(LIST)).doesNotContain(address);
        }
        for (var reader : List.of(writer, leader, with("policy-secretary", people.municipality()))) {
            assertThat(reader.open(address)).hasStatusOk();
            assertThat(reader.read(LIST + "?udvalg=" + committee)).contains(address);
        }
        assertThat(writer.open(LIST + "/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void whatCameOfItIsWrittenLaterAndTheLogKeepsBoth() {
        var secretary = with("committee-secretary", team);
        var open = but(but(answers("Punkt 7", committee()), "effect", "open"), "effectText", "");
        var address = secretary.write(team.code(), open);

        var closed = new LinkedHashMap<>(but(answers("Punkt 7", committee()), "unit", team.code()));
        closed.putAll(secretary.version(address));
        assertThat(secretary.send(address + "/ret", closed)).hasRedirectedUrl(address);

        assertThat(secretary.read(address)).contains("Man kan ringe om Punkt 7").doesNotContain("Ved vi ikke endnu");
        assertThat(logged(address))
                .hasSize(2)
                .last()
                .asString()
                .contains("\"effect\":\"open\"", "\"effect\":\"changed\"");
    }

    private List<String> logged(String address) {
        return database.sql("""
                select concat(before, after) as said from access.audit
                where kind = 'mainstreaming' and thing = :id order by number
                """)
                .param("id", address.substring(address.lastIndexOf('/') + 1))
                .query((row, number) -> row.getString("said"))
                .list();
    }

    @Test
    void ofTwoWhoCorrectAtOnceTheSecondSeesWhatTheFirstWroteAndLosesNothing() {
        var first = with("committee-secretary", team);
        var second = with("committee-secretary", team);
        var committee = committee();
        var address = first.write(team.code(), answers("Punkt 7", committee));
        var version = second.version(address);
        var firsts = new LinkedHashMap<>(
                but(but(answers("Punkt 7", committee), "unit", team.code()), "cameOfIt", "De ville hellere ringe"));
        firsts.putAll(version);
        assertThat(first.send(address + "/ret", firsts)).hasStatus3xxRedirection();

        var seconds = new LinkedHashMap<>(
                but(but(answers("Punkt 7b", committee), "unit", team.code()), "cameOfIt", "De ville hellere skrive"));
        seconds.putAll(version);
        var answer = second.send(address + "/ret", seconds);

        assertThat(answer).hasStatus(422);
        assertThat(text(answer))
                .contains("En anden har lige rettet tjekket", "De ville hellere ringe", "De ville hellere skrive")
                .contains("value=\"Punkt 7b\"");
        assertThat(first.read(address)).contains("De ville hellere ringe").doesNotContain("Punkt 7b");
        seconds.putAll(second.version(address));
        assertThat(second.send(address + "/ret", seconds)).hasStatus3xxRedirection();
        assertThat(logged(address)).hasSize(3);
    }

    @Test
    void theListIsNarrowedByCommitteeUnitAndWhatIsOpen() {
        var committee = committee();
        var other = people.team(department);
        var secretary = with("committee-secretary", team);
        var colleague = with("committee-secretary", team);
        var done = secretary.write(team.code(), answers("Færdigt", committee));
        var open = colleague.write(
                other.code(), but(but(answers("Åbent", committee), "effect", "open"), "effectText", ""));

        assertThat(secretary.read(LIST + "?udvalg=" + committee.toUpperCase(Locale.ROOT)))
                .contains(done, open, "2 tjek");
        assertThat(secretary.read(LIST + "?vis=open&udvalg=" + committee))
                .contains(open)
                .doesNotContain(done);
        assertThat(secretary.read(LIST + "?vis=own&udvalg=" + committee))
                .contains(done)
                .doesNotContain(open);
        assertThat(secretary.read(LIST + "?enhed=" + other.code()))
                .contains(open)
                .doesNotContain(done);
        assertThat(secretary.read(LIST + "?enhed=Atlantis")).contains("Vi kender ingen enhed");
        assertThat(secretary.read(LIST + "?udvalg=findes-ikke")).contains("Ingen tjek passer");
    }

    @Test
    void aLongListComesInPages() {
        var committee = committee();
        var secretary = with("committee-secretary", team);
        for (int number = 1; number <= 51; number++) {
            secretary.write(team.code(), answers("Punkt " + number, committee));
        }

        assertThat(secretary.read(LIST + "?udvalg=" + committee)).contains("51 tjek", "Side 1 af 2");
        assertThat(secretary.read(LIST + "?side=2&udvalg=" + committee)).contains("Side 2 af 2");
        assertThat(secretary.read(LIST + "?side=-1&udvalg=" + committee)).contains("Side 1 af 2");
    }
}
