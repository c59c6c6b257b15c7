package dk.helhed.access.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.StaffTest;
import dk.helhed.access.TestReader;
import dk.helhed.access.TestStaff;
import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@StaffTest
class UnitPagesTests {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]*)\"");

    private final TestStaff staff;
    private final Units units;
    private final TestReader reader;
    private Unit department;
    private Unit team;

    UnitPagesTests(TestStaff staff, Units units) {
        this.staff = staff;
        this.units = units;
        staff.administrator();
        reader = staff.signedIn(staff.person("Anna Andersen", staff.root(), "administrator"));
        department = staff.root();
        team = department;
    }

    @BeforeEach
    void makeUpUnits() {
        department = staff.department(TestStaff.fresh("Afdelingen"));
        team = staff.team(TestStaff.fresh("Holdet"), department);
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

    private Unit stored(Unit unit) {
        return staff.byTheProgram(() -> units.find(unit.id()).orElseThrow());
    }

    private Map<String, String> form(Unit unit, String name, Unit above) {
        return Map.of("name", name, "kind", unit.kind().code(), "above", above.label(), "version", version(unit));
    }

    private String version(Unit unit) {
        var found = VERSION.matcher(reader.text("/enheder/" + unit.id() + "/ret"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void aUnitIsAddedBelowAnother() {
        var code = TestStaff.fresh("ny");

        assertDone(reader.post(
                "/enheder/ny", Map.of("code", code, "name", "Nyt hold", "kind", "team", "above", department.code())));

        assertThat(staff.byTheProgram(() -> units.named(code)))
                .singleElement()
                .satisfies(added -> assertThat(added.parent()).isEqualTo(department.id()));
        assertThat(reader.text("/enheder")).contains("Nyt hold", code);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "to ord | Hold | team         | kommune  | Brug bogstaver og tal",
                "kommune| Hold | team         | kommune  | Koden kommune er i brug",
                "ny-1   | ''   | team         | kommune  | Skriv enhedens navn",
                "ny-1   | Hold | municipality | kommune  | Vælg forvaltning eller team",
                "ny-1   | Hold | team         | Atlantis | Vi kender ingen enhed",
                "ny-1   | Hold | team         | ''       | Vælg en enhed",
            })
    void aUnitThatCannotBeIsRefused(String code, String name, String kind, String above, String sentence) {
        var answer =
                answer(reader.post("/enheder/ny", Map.of("code", code, "name", name, "kind", kind, "above", above)));

        assertThat(answer).contains(sentence);
    }

    @Test
    void aUnitIsRenamedAndMoved() {
        var other = staff.department("En anden");

        assertDone(reader.post("/enheder/" + team.id() + "/ret", form(team, "Nyt navn", other)));

        assertThat(stored(team).name()).isEqualTo("Nyt navn");
        assertThat(stored(team).parent()).isEqualTo(other.id());
    }

    @Test
    void aUnitCannotStandBelowItself() {
        assertThat(answer(reader.post("/enheder/" + department.id() + "/ret", form(department, "A", team))))
                .contains("Vælg en enhed et andet sted");
        assertThat(answer(reader.post("/enheder/" + department.id() + "/ret", form(department, "A", department))))
                .contains("Vælg en enhed et andet sted");
        assertThat(stored(department)).isEqualTo(department);
    }

    @Test
    void ofTwoWhoChangeTheSameUnitTheSecondIsTold() {
        var first = form(team, "Først", department);
        var second = form(team, "Sidst", department);
        assertDone(reader.post("/enheder/" + team.id() + "/ret", first));

        assertThat(answer(reader.post("/enheder/" + team.id() + "/ret", second)))
                .contains("En anden har lige ændret enheden", "value=\"Sidst\"");
        assertThat(stored(team).name()).isEqualTo("Først");
    }

    @Test
    void aUnitInUseIsNotClosedAndTheReasonsAreNamed() {
        staff.person("Bo Berg", department);
        staff.give(staff.person("Eva Egeskov", team), "evaluator", department);

        var page = answer(reader.post("/enheder/" + department.id() + "/luk", Map.of("day", "2026-01-01")));

        assertThat(page)
                .contains("Enheden har åbne enheder under sig: " + team.name())
                .contains("Enheden har medarbejdere: Bo Berg")
                .contains("Nogle har en rolle i enheden: Eva Egeskov");
        assertThat(stored(department).closedOn()).isNull();
    }

    @Test
    void anEmptyUnitIsClosedAndOpenedAgain() {
        assertDone(reader.post("/enheder/" + team.id() + "/luk", Map.of("day", "2026-01-01")));

        assertThat(reader.text("/enheder")).doesNotContain(team.name());
        assertThat(reader.text("/enheder?vis=alle")).contains(team.name(), "Lukket fra 1. januar 2026");
        assertThat(answer(reader.post(
                        "/enheder/ny",
                        Map.of("code", TestStaff.fresh("u"), "name", "X", "kind", "team", "above", team.code()))))
                .contains("er lukket");
        assertDone(reader.post("/enheder/" + department.id() + "/luk", Map.of("day", "2026-01-01")));
        assertThat(answer(reader.post("/enheder/" + team.id() + "/aabn", Map.of())))
                .contains(department.name() + ", som enheden hører under, er lukket");
        assertDone(reader.post("/enheder/" + department.id() + "/aabn", Map.of()));
        assertDone(reader.post("/enheder/" + team.id() + "/aabn", Map.of()));
        assertThat(reader.text("/enheder")).contains(team.name());
    }

    @Test
    void theMunicipalityIsNotClosed() {
        assertThat(answer(reader.post("/enheder/" + staff.root().id() + "/luk", Map.of("day", "2026-01-01"))))
                .contains("Kommunen selv kan ikke lukkes");
    }

    @Test
    void peopleAreCountedWithinReachOnly() {
        staff.person("Bo Berg", team);
        var inside = staff.signedIn(staff.person("Inge Inde", team, "caseworker"));
        var outside = staff.signedIn(staff.person("Ude Udesen", department, "committee-member"));

        assertThat(inside.text("/enheder")).contains("/medarbejdere?enhed=" + team.code() + "\">2<");
        assertThat(outside.text("/enheder"))
                .doesNotContain("/medarbejdere?enhed=")
                .contains("Kan du ikke se");
        assertThat(outside.status("/enheder/" + team.id() + "/ret")).isEqualTo(403);
        assertThat(reader.status("/enheder/999999999/ret")).isEqualTo(404);
    }
}
