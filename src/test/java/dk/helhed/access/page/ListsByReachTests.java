package dk.helhed.access.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Person;
import dk.helhed.access.StaffTest;
import dk.helhed.access.TestReader;
import dk.helhed.access.TestStaff;
import dk.helhed.access.Unit;
import dk.helhed.barometer.CountedDatabase;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Page, number of hits, search, file and interface show the same people, and nobody out of reach. */
@StaffTest
class ListsByReachTests {

    private static final Pattern ROW = Pattern.compile("href=\"/medarbejdere/([0-9a-f-]{36})\">");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final Pattern PREVIOUS = Pattern.compile("rel=\"prev\" href=\"([^\"]+)\"");
    private static final Pattern HITS = Pattern.compile("people-caption\">([\\d.]+) medarbejder");

    private final TestStaff staff;
    private final CountedDatabase database;

    private String family = "";
    private Unit nearTeam;
    private Person administrator;
    private Person leader;
    private Person caseworker;
    private Person member;
    private final List<Person> near = new ArrayList<>();
    private final List<Person> beside = new ArrayList<>();
    private final List<Person> far = new ArrayList<>();

    ListsByReachTests(TestStaff staff, DataSource database) {
        this.staff = staff;
        this.database = (CountedDatabase) database;
        this.nearTeam = staff.root();
        this.administrator = staff.administrator();
        this.leader = administrator;
        this.caseworker = administrator;
        this.member = administrator;
    }

    @BeforeEach
    void makeUpPeople() {
        family = TestStaff.fresh("Prøvesen");
        var department = staff.department("Nærafdelingen");
        nearTeam = staff.team("Nærteamet", department);
        var besideTeam = staff.team("Sideteamet", department);
        var farTeam = staff.team("Fjernteamet", staff.department("Fjernafdelingen"));
        caseworker = staff.person("Cecilie " + family, nearTeam, "caseworker");
        leader = staff.person("Lars " + family, nearTeam, "team-leader");
        member = staff.person("Maja " + family, nearTeam, "committee-member");
        administrator = staff.person("Anna " + family, staff.root(), "administrator");
        near.addAll(List.of(caseworker, leader, member));
        IntStream.range(0, 60).forEach(i -> near.add(staff.person("Nær %02d %s".formatted(i, family), nearTeam)));
        IntStream.range(0, 5).forEach(i -> beside.add(staff.person("Ved %02d %s".formatted(i, family), besideTeam)));
        IntStream.range(0, 55).forEach(i -> far.add(staff.person("Fjern %02d %s".formatted(i, family), farTeam)));
    }

    @Test
    void eachSeesExactlyThoseInReachEverywhere() throws Exception {
        var all = new ArrayList<>(near);
        all.addAll(beside);
        var department = List.copyOf(all);
        all.addAll(far);
        all.add(administrator);

        assertSees(administrator, all);
        assertSees(leader, department);
        assertSees(caseworker, near);
        assertSees(member, List.of(member));
    }

    private void assertSees(Person person, List<Person> expected) throws Exception {
        var reader = staff.signedIn(person);
        var ids = expected.stream().map(one -> one.id().toString()).toList();
        var query = "?q=" + family.toLowerCase(Locale.ROOT);

        assertThat(onPages(reader, "/medarbejdere" + query)).as("page").containsExactlyInAnyOrderElementsOf(ids);
        assertThat(hits(reader.text("/medarbejdere" + query))).as("hits").isEqualTo(ids.size());
        assertThat(inFile(reader, query))
                .as("file")
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(Person::number).toList());
        assertThat(overInterface(reader, query)).as("interface").containsExactlyInAnyOrderElementsOf(ids);
    }

    private static List<String> onPages(TestReader reader, String address) {
        var ids = new ArrayList<String>();
        var next = address;
        while (next != null) {
            var page = reader.text(next);
            ROW.matcher(page).results().map(row -> row.group(1)).forEach(ids::add);
            var link = NEXT.matcher(page);
            next = link.find() ? decoded(link.group(1)) : null;
        }
        return ids;
    }

    private static String decoded(String href) {
        return URLDecoder.decode(href.replace("&amp;", "&"), UTF_8);
    }

    private static int hits(String page) {
        var found = HITS.matcher(page);
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1).replace(".", ""));
    }

    private static List<String> inFile(TestReader reader, String query) {
        return reader.text("/medarbejdere.csv" + query)
                .lines()
                .skip(1)
                .map(line -> line.replaceAll("^(?:[^;]*;){4}([^;]*);.*", "$1"))
                .toList();
    }

    private static List<String> overInterface(TestReader reader, String query) throws Exception {
        var ids = new ArrayList<String>();
        var after = "";
        while (true) {
            var answer = JsonMapper.shared().readTree(reader.text("/api/v1/people" + query + after));
            answer.get("people").forEach(one -> ids.add(one.get("id").asString()));
            if (answer.get("next").isNull()) {
                return ids;
            }
            after = "&after=" + answer.get("next").asString();
        }
    }

    @Test
    void theWayBackShowsThePageBefore() {
        var reader = staff.signedIn(administrator);
        var first = reader.text("/medarbejdere?q=" + family);
        var link = NEXT.matcher(first);
        assertThat(link.find()).isTrue();
        var second = reader.text(decoded(link.group(1)));
        var back = PREVIOUS.matcher(second);
        assertThat(back.find()).isTrue();

        assertThat(rows(reader.text(decoded(back.group(1)))))
                .isEqualTo(rows(first))
                .hasSize(50);
        assertThat(PREVIOUS.matcher(first).find()).isFalse();
    }

    private static List<String> rows(String page) {
        return ROW.matcher(page).results().map(row -> row.group(1)).toList();
    }

    @Test
    void danishNamesComeInDanishOrder() {
        var unit = staff.team("Alfabetet", nearTeam);
        for (var name : List.of("Åse Ø", "Zita Ø", "Aage Ø", "Ærlig Ø", "Anna Ø", "Øjvind Ø")) {
            staff.person(name, unit);
        }

        assertThat(staff.signedIn(administrator)
                        .text("/medarbejdere?enhed=" + unit.code())
                        .lines()
                        .filter(line -> line.contains(" Ø</a>"))
                        .map(line -> line.replaceAll(".*>(\\p{L}+) Ø</a>.*", "$1"))
                        .toList())
                .containsExactly("Anna", "Zita", "Ærlig", "Øjvind", "Aage", "Åse");
    }

    @Test
    void anotherTeamsFilterFindsNobody() {
        var reader = staff.signedIn(caseworker);
        var farUnit = staff.byTheProgram(() -> far.getFirst().unit());

        assertThat(reader.text("/medarbejdere?enhed=Fjernteamet&q=" + family)).doesNotContain("Fjern 01");
        assertThat(farUnit).isNotEqualTo(nearTeam.id());
        assertThat(reader.status(
                        "/medarbejdere?q=" + family + "&efter=" + far.getFirst().id()))
                .isEqualTo(404);
        assertThat(reader.status("/api/v1/people?after=" + far.getFirst().id())).isEqualTo(404);
    }

    @Test
    void rolesAndThoseWhoHaveLeftCanBeLookedFor() {
        var reader = staff.signedIn(administrator);
        var gone = staff.person("Gitte " + family, nearTeam, "caseworker");
        reader.post("/medarbejdere/" + gone.id() + "/fratraed", Map.of("day", "2020-01-01"));

        assertThat(rows(reader.text("/medarbejdere?rolle=caseworker&q=" + family)))
                .containsExactly(caseworker.id().toString());
        assertThat(rows(reader.text("/medarbejdere?vis=left&q=" + family)))
                .containsExactly(gone.id().toString());
        assertThat(hits(reader.text("/medarbejdere?vis=all&q=" + family))).isEqualTo(125);
    }

    @Test
    void aLongPageAsksNoMoreQuestionsThanAShortOne() {
        var reader = staff.signedIn(administrator);
        var few = database.statementsOf(() -> reader.text("/medarbejdere?q=" + member.number()));
        var many = database.statementsOf(() -> reader.text("/medarbejdere?q=" + family));

        assertThat(many).isEqualTo(few).isLessThan(40);
    }

    @Test
    void whatCannotBeReadIsSaid() {
        var reader = staff.signedIn(administrator);

        assertThat(reader.text("/medarbejdere?enhed=Atlantis")).contains("Vi kender ingen enhed, der hedder");
        assertThat(reader.status("/medarbejdere?rolle=konge")).isEqualTo(400);
        assertThat(reader.status("/medarbejdere?vis=alt")).isEqualTo(400);
        assertThat(reader.status("/medarbejdere?efter=x")).isEqualTo(400);
        assertThat(reader.status("/medarbejdere.csv?enhed=Atlantis")).isEqualTo(400);
        assertThat(reader.text("/medarbejdere?q=%25%5C_'")).contains("Ingen passer");
    }
}
