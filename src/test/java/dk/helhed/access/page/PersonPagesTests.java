package dk.helhed.access.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Person;
import dk.helhed.access.StaffTest;
import dk.helhed.access.TestReader;
import dk.helhed.access.TestStaff;
import dk.helhed.access.Unit;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@StaffTest
class PersonPagesTests {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]*)\"");

    private final TestStaff staff;
    private Unit team;
    private Person administrator;
    private Person colleague;
    private TestReader reader;

    PersonPagesTests(TestStaff staff) {
        this.staff = staff;
        staff.administrator();
        team = staff.root();
        administrator = staff.person("Anna Andersen", team, "administrator");
        colleague = administrator;
        reader = staff.signedIn(administrator);
    }

    @BeforeEach
    void makeUpPeople() {
        team = staff.team("Holdet", staff.department("Afdelingen"));
        colleague = staff.person("Bo Berg", team, "caseworker");
    }

    private String path(Person person) {
        return "/medarbejdere/" + person.id();
    }

    private Map<String, String> form(String number, String name) {
        return new HashMap<>(
                Map.of("number", number, "name", name, "email", "", "unit", team.code(), "language", "da"));
    }

    private static String answer(MvcTestResult result) {
        assertThat(result.getResponse().getStatus()).isEqualTo(422);
        return TestReader.text(result.getResponse());
    }

    private static void assertDone(MvcTestResult result) {
        assertThat(result.getResponse().getStatus())
                .as(TestReader.text(result.getResponse()))
                .isEqualTo(302);
    }

    @Test
    void somebodyNewIsAdded() {
        var number = TestStaff.fresh("Ny.Person");
        var form = form(number, TestStaff.fresh("Nyborg"));
        form.put("email", "ny@eksempel.dk");

        assertDone(reader.post("/medarbejdere/ny", form));

        var added = staff.numbered(number).orElseThrow();
        assertThat(added.number()).isEqualTo(number.toLowerCase(Locale.ROOT));
        assertThat(added.email()).isEqualTo("ny@eksempel.dk");
        assertThat(reader.text(path(added))).contains("Ingen roller", "ny@eksempel.dk", "Holdet");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "number | to ord    | Brug bogstaver og tal",
                "number | ''        | Brug bogstaver og tal",
                "name   | ''        | Skriv medarbejderens navn",
                "email  | ikke@mail | ligner ikke en e-mailadresse",
                "unit   | Atlantis  | Vi kender ingen enhed",
                "unit   | ''        | Vælg en enhed",
                "language | sv      | Vælg dansk eller engelsk",
            })
    void whatIsWrongIsSaidAndNothingTypedIsLost(String field, String typed, String sentence) {
        var form = form(TestStaff.fresh("x"), TestStaff.fresh("Unik"));
        form.put("email", "her@eksempel.dk");
        form.put(field, typed);

        var page = answer(reader.post("/medarbejdere/ny", form));

        assertThat(page).contains(sentence, "Intet er gemt endnu");
        assertThat(page).contains("value=\"" + form.get("email") + "\"");
        assertThat(staff.numbered(form.getOrDefault("number", ""))).isEmpty();
    }

    @Test
    void aTakenNumberIsRefusedHoweverItIsWritten() {
        var form = form(colleague.number().toUpperCase(Locale.ROOT), TestStaff.fresh("Unik"));
        form.put("sure", "ja");

        assertThat(answer(reader.post("/medarbejdere/ny", form))).contains("er i brug");
    }

    @Test
    void somebodyWhoLooksLikeAnotherIsAddedOnlyOnRequest() {
        var name = TestStaff.fresh("Karla") + " Krog";
        var other = staff.person(name, team);
        var form = form(TestStaff.fresh("kk"), name);

        var page = answer(reader.post("/medarbejdere/ny", form));

        assertThat(page).contains("Findes medarbejderen allerede?", other.number(), "Opret alligevel");
        assertThat(staff.numbered(form.getOrDefault("number", ""))).isEmpty();
        form.put("sure", "ja");
        assertDone(reader.post("/medarbejdere/ny", form));
        assertThat(staff.numbered(form.getOrDefault("number", ""))).isPresent();
    }

    @Test
    void aPersonIsChanged() {
        var form = form("", "Bo Berg Nielsen");
        form.put("version", version(colleague));
        form.put("language", "en");

        assertDone(reader.post(path(colleague) + "/ret", form));

        assertThat(staff.stored(colleague).name()).isEqualTo("Bo Berg Nielsen");
        assertThat(staff.stored(colleague).language()).isEqualTo("en");
        assertThat(staff.stored(colleague).number()).isEqualTo(colleague.number());
    }

    @Test
    void ofTwoWhoChangeTheSameTheSecondIsToldAndLosesNothing() {
        var first = form("", "Bo Først");
        var second = form("", "Bo Sidst");
        first.put("version", version(colleague));
        second.put("version", version(colleague));
        assertDone(reader.post(path(colleague) + "/ret", first));

        var page = answer(reader.post(path(colleague) + "/ret", second));

        assertThat(page).contains("En anden har lige ændret det samme", "value=\"Bo Sidst\"");
        assertThat(staff.stored(colleague).name()).isEqualTo("Bo Først");
        second.put("version", found(page));
        assertDone(reader.post(path(colleague) + "/ret", second));
        assertThat(staff.stored(colleague).name()).isEqualTo("Bo Sidst");
    }

    private String version(Person person) {
        return found(reader.text(path(person) + "/ret"));
    }

    private static String found(String page) {
        var found = VERSION.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void aRoleIsGivenAndCounts() {
        var form = Map.of(
                "role",
                "data-steward",
                "unit",
                team.label(),
                "from",
                LocalDate.now(zone()).toString(),
                "to",
                "");

        assertDone(reader.post(path(colleague) + "/roller/ny", form));

        assertThat(staff.actor(colleague).holds("tokens.make")).isTrue();
        assertThat(reader.text(path(colleague))).contains("Dataansvarlig", "Lave programnøgler");
    }

    private static ZoneId zone() {
        return ZoneId.of("Europe/Copenhagen");
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''           | Holdet   | 2026-01-01 | ''         | Vælg en rolle på listen",
                "konge        | Holdet   | 2026-01-01 | ''         | Vælg en rolle på listen",
                "data-steward | Atlantis | 2026-01-01 | ''         | Vi kender ingen enhed",
                "data-steward | Holdet   | i går      | ''         | Datoen kan ikke læses",
                "data-steward | Holdet   | 2026-13-01 | ''         | Datoen kan ikke læses",
                "data-steward | Holdet   | 2026-02-01 | 2026-01-31 | Sidste dag ligger før første dag",
                "caseworker   | Holdet   | 2020-01-01 | ''         | har allerede den rolle",
            })
    void aRoleThatCannotBeGivenIsRefused(String role, String unit, String from, String to, String sentence) {
        var named = unit.equals("Holdet") ? team.code() : unit;
        var form = Map.of("role", role, "unit", named, "from", from, "to", to);

        assertThat(answer(reader.post(path(colleague) + "/roller/ny", form))).contains(sentence);
        assertThat(staff.actor(colleague).holds("tokens.make")).isFalse();
    }

    @Test
    void aRoleEndsAfterItsLastDay() {
        var role = staff.role(colleague);
        var today = LocalDate.now(zone());

        assertDone(reader.post(path(colleague) + "/roller/" + role.id() + "/slut", Map.of("day", today.toString())));

        assertThat(staff.role(colleague).to()).isEqualTo(today);
        assertThat(staff.actor(colleague).holds("people.read")).isTrue();
    }

    @Test
    void aRoleThatIsRemovedAtOnceCountsNoMoreThoughItBeganToday() {
        var role = staff.role(colleague);

        assertDone(reader.post(path(colleague) + "/roller/" + role.id() + "/slut", Map.of("now", "ja")));

        assertThat(staff.actor(colleague).holds("people.read")).isFalse();
        assertThat(reader.text(path(colleague))).contains("Ingen roller");
        assertDone(reader.post(
                path(colleague) + "/roller/ny",
                Map.of("role", "caseworker", "unit", team.code(), "from", "", "to", "")));
        assertThat(staff.actor(colleague).holds("people.read")).isTrue();
    }

    @Test
    void nobodyChangesTheirOwnRolesOrEndsThemselves() {
        var own = path(administrator);
        var role = staff.role(administrator);

        assertThat(answer(reader.post(own + "/roller/ny", Map.of("role", "auditor", "unit", team.code()))))
                .contains("Du kan ikke ændre dine egne roller");
        assertThat(answer(reader.post(own + "/roller/" + role.id() + "/slut", Map.of("now", "ja"))))
                .contains("Du kan ikke ændre dine egne roller");
        assertThat(answer(reader.post(own + "/fratraed", Map.of("day", "2026-01-01"))))
                .contains("Du kan ikke afslutte dig selv");
        assertThat(reader.text(own)).contains("Det er dig selv").doesNotContain("/roller/ny", "/fratraed", "/slut");
    }

    @Test
    void whoeverIsEndedIsOutAtTheNextRequest() {
        var theirs = staff.signedIn(colleague);
        assertThat(theirs.status("/medarbejdere")).isEqualTo(200);

        assertDone(reader.post(
                path(colleague) + "/fratraed",
                Map.of("day", LocalDate.now(zone()).toString())));

        assertThat(theirs.get("/medarbejdere").getResponse().getStatus()).isEqualTo(302);
        assertThat(reader.text(path(colleague))).contains("Kan ikke logge ind", "Tag fratrædelsen tilbage");
        assertThat(answer(reader.post(path(colleague) + "/roller/ny", Map.of("role", "auditor", "unit", team.code()))))
                .contains("er fratrådt og kan ikke få roller");
    }

    @Test
    void anEndingIsTakenBack() {
        assertDone(reader.post(path(colleague) + "/fratraed", Map.of("day", "2020-01-01")));
        assertThat(answer(reader.post(path(colleague) + "/fratraed", Map.of("day", "2021-01-01"))))
                .contains("allerede fratrådt");

        assertDone(reader.post(path(colleague) + "/tilbage", Map.of()));

        assertThat(staff.stored(colleague).leftOn()).isNull();
        assertThat(staff.actor(colleague).holds("people.read")).isTrue();
    }

    @Test
    void aDayThatCannotBeReadEndsNobody() {
        assertThat(answer(reader.post(path(colleague) + "/fratraed", Map.of("day", "31-02-2026"))))
                .contains("Datoen kan ikke læses", "value=\"31-02-2026\"");
        assertThat(staff.stored(colleague).leftOn()).isNull();
    }

    @Test
    void aLinkIsShownOnceAndOnlyForRealPeopleWhoAreHere() {
        var number = TestStaff.fresh("rigtig");
        assertDone(reader.post("/medarbejdere/ny", form(number, TestStaff.fresh("Rigtig"))));
        var real = staff.numbered(number).orElseThrow();

        var page = TestReader.text(reader.post(path(real) + "/link", Map.of()).getResponse());

        assertThat(page)
                .containsPattern("http://localhost/velkommen/[\\w-]{43}")
                .contains("Det bliver ikke vist igen");
        assertThat(reader.text(path(real))).doesNotContain("/velkommen/").contains("Lav et nyt link");
        assertThat(TestReader.text(
                        reader.post(path(colleague) + "/link", Map.of()).getResponse()))
                .doesNotContain("/velkommen/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/ret", "/roller/ny", "/roller/1/slut", "/fratraed"})
    void theIdOfNobodyIsNotThere(String page) {
        assertThat(reader.status("/medarbejdere/" + TestStaff.nobody() + page)).isEqualTo(404);
    }

    @Test
    void somebodyElsesTeamIsNotThere() {
        var outsider = staff.signedIn(staff.person("Ude Udesen", staff.team("Ude", staff.root()), "caseworker"));

        assertThat(outsider.status(path(colleague))).isEqualTo(404);
        assertThat(outsider.status(path(colleague) + "/ret")).isEqualTo(403);
        assertThat(outsider.post(path(colleague) + "/fratraed", Map.of("day", "2026-01-01"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(staff.stored(colleague).leftOn()).isNull();
    }

    @Test
    void theRoleOfSomebodyElseIsNotThere() {
        var other = staff.role(staff.person("Else Else", team, "evaluator"));

        assertThat(reader.status(path(colleague) + "/roller/" + other.id() + "/slut"))
                .isEqualTo(404);
    }

    @Test
    void thePageIsInEnglishToo() {
        assertThat(reader.text(path(colleague) + "?lang=en")).contains("Give a role", "until further notice");
        assertThat(reader.text("/roller?lang=en")).contains("Second factor at sign-in");
    }
}
