package dk.helhed.barometer.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.OwnerDatabase;
import dk.helhed.access.Acting;
import dk.helhed.access.Outcome;
import dk.helhed.access.Person;
import dk.helhed.access.Task;
import dk.helhed.access.TestPeople;
import dk.helhed.analytics.register.RegisterIntake;
import dk.helhed.analytics.register.RegisterRequest;
import dk.helhed.analytics.register.RegisterResult;
import dk.helhed.barometer.TestOutlets;
import dk.helhed.barometer.calculation.CalculationOrder;
import dk.helhed.barometer.calculation.TestCalculations;
import dk.helhed.barometer.definition.Draft;
import dk.helhed.barometer.definition.KeptDefinition;
import dk.helhed.barometer.definition.KeptDefinitions;
import dk.helhed.barometer.own.OwnIndicators;
import dk.helhed.barometer.own.TestDefinitions;
import dk.helhed.disclosure.attack.Attacker;
import dk.helhed.disclosure.attack.Knowledge;
import dk.helhed.projects.TestSite;
import dk.helhed.yearcycle.CycleTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures on their way from register rows to everybody, with two persons at the gate. */
@CycleTest
class ReleaseWayTests {

    private static final String DESCRIPTION = """
            name: frigivet
            title: {da: Til frigivelse, en: To be released}
            person: key
            year: aar
            columns:
              - {name: key, title: {da: Person}, type: text}
              - {name: aar, title: {da: År, en: Year}, type: integer, least: 2000, most: 2099}
              - {name: kommune, title: {da: Kommune, en: Municipality}, type: code, role: dimension, codes: municipalities, meaning: municipality}
              - {name: koen, title: {da: Køn, en: Sex}, type: code, role: dimension, codes: koen}
              - {name: job, title: {da: Job}, type: code, role: fact, codes: ja-nej}
              - {name: loen, title: {da: Løn}, type: integer, role: fact, least: 0, most: 100}
            code-lists:
              - name: ja-nej
                codes: [{code: "0", da: Nej, en: "No"}, {code: "1", da: Ja, en: "Yes"}]
              - name: koen
                codes: [{code: "1", da: Mænd, en: Men}, {code: "2", da: Kvinder, en: Women}]
            """;

    /** Three of 20,357 women in Gentofte: 0.014737 per cent. Nobody else lives there. */
    private static final List<String> PLANTED =
            List.of("20357", "20.357", "20,357", "20354", "20.354", "20,354", "0.0147", "0,0147", "99.98", "99,98");

    /** 702 of 1,634 in Aarhus in 2031: 42.962056 per cent. */
    private static final List<String> SHOWN = List.of("1634", "1.634", "1,634", "42.96", "42,96");

    private static final String DEFINITIONS = """
            - {id: frigivet-job, population: 'true', numerator: job = 1, unit: pct, name: I job, name_en: In work}
            - {id: frigivet-loen, population: 'true', measure: mean, column: loen, name: Løn}
            - {id: frigivet-midt, population: 'true', measure: median, column: loen, name: Midt}
            """;

    private static final Map<String, String> FORM = Map.of(
            "title", "I job efter kommune",
            "titleEn", "In work by municipality",
            "figures", "frigivet-job",
            "method", "fast",
            "minimum", "5",
            "width", "1",
            "base", "5",
            "options", "insiders");

    private final RegisterIntake intake;
    private final TestCalculations calculations;
    private final TestPeople people;
    private final TestSite site;
    private final KeptDefinitions kept;
    private final OwnIndicators own;
    private final ReleaseRepository releases;
    private final ReleasedCellRepository cells;
    private final ReleaseSources sources;
    private final JdbcClient jdbc;
    private final OwnerDatabase owner;
    private final Clock clock;

    @TempDir
    private Path desk;

    @SuppressWarnings("NullAway.Init") // before each test
    private Person steward;

    @SuppressWarnings("NullAway.Init") // before each test
    private Person secretary;

    ReleaseWayTests(
            RegisterIntake intake,
            TestCalculations calculations,
            TestPeople people,
            TestSite site,
            KeptDefinitions kept,
            OwnIndicators own,
            ReleaseRepository releases,
            ReleasedCellRepository cells,
            ReleaseSources sources,
            JdbcClient jdbc,
            OwnerDatabase owner,
            Clock clock) {
        this.intake = intake;
        this.calculations = calculations;
        this.people = people;
        this.site = site;
        this.kept = kept;
        this.own = own;
        this.releases = releases;
        this.cells = cells;
        this.sources = sources;
        this.jdbc = jdbc;
        this.owner = owner;
        this.clock = clock;
    }

    @BeforeEach
    void takeRowsInAndMeetPeople() throws IOException {
        takeIn("rows.csv", rows(3));
        steward = people.with("data-steward", people.municipality());
        secretary = people.with("policy-secretary", people.municipality());
    }

    @Test
    void aPlantedSmallCellIsHiddenInEveryOutletOnceItIsReleased() {
        var indicator = fedIndicator();
        var table = release(count(1), FORM);
        assertThat(site.get(null, "/tabel/" + table)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(body(steward, "/frigivelser/" + table)).contains("20.357", "For få personer");

        approve(secretary, table);

        var batch = batch(table);
        var outlets = new ArrayList<>(TestOutlets.ofTable(table));
        outlets.addAll(TestOutlets.ofOwn(indicator, "157"));
        outlets.addAll(List.of("/batches/" + batch, "/batches/" + batch + ".csv", "/api/v1/batches/" + batch));
        for (var path : outlets) {
            assertThat(site.get(null, path)).as(path).hasStatusOk();
            assertThat(figures(path)).as(path).doesNotContain(PLANTED);
        }
        assertThatWhatIsHiddenSaysSo(table, indicator, batch);
        assertThatTheMapSaysSo(indicator);
        assertThatNobodySawItTheDayBefore(table);
        assertThatNothingCanBeComputed(table);
    }

    private void assertThatWhatIsHiddenSaysSo(String table, String indicator, int batch) {
        var csv = body(null, "/tabel/" + table + ".csv").lines().toList();
        assertThat(csv.stream().filter(row -> row.startsWith("frigivet-job,157,Gentofte,2,Kvinder,2031,2031,")))
                .singleElement()
                .asString()
                .startsWith("frigivet-job,157,Gentofte,2,Kvinder,2031,2031,,pct,,,hidden,");
        assertThat(csv).anyMatch(row -> row.contains(",value,"));
        assertThat(body(null, "/tabel/" + table)).contains("..", "skjult for at beskytte personer", "Til frigivelse");
        assertThat(body(null, "/tabel/" + table + "?lang=en")).contains("hidden to protect people", "In work");
        assertThat(body(null, "/tabel/" + table + ".json")).contains("\"hidden\"");
        assertThat(body(null, "/tabel/" + table + ".svg?d3=2031")).contains("Gentofte: .. skjult for at beskytte");
        assertThat(body(null, "/tabel/" + table + ".xlsx")).contains("hidden");
        assertThat(body(null, "/api/v1/tables/" + table)).contains("\"status\":\"hidden\"", "\"status\":\"value\"");
        assertThat(body(null, "/indikator/" + indicator + "?area=157&vis=tabel"))
                .contains("..", "skjult for at beskytte personer", "/batches/" + batch);
        assertThat(body(null, "/indikator/" + indicator + ".csv?area=157")).contains(",hidden,");
        assertThat(body(null, "/indikator/" + indicator + ".json?area=157")).contains("\"hidden\"");
        assertThat(body(null, "/api/v1/indicators/" + indicator + "?area=157")).contains("\"status\":\"hidden\"");
        assertThat(body(null, "/batches/" + batch)).contains("/tabel/" + table, "skjult for at beskytte personer");
        assertThat(body(null, "/tabeller")).contains("I job efter kommune");
    }

    /** In the year in which Gentofte's figure is kept back; the year after, it is shown. */
    private void assertThatTheMapSaysSo(String indicator) {
        var map = "?indikator=" + indicator + "&periode=2031";
        assertThat(body(null, "/kort" + map)).contains("Gentofte: .. skjult for at beskytte personer", "er skraverede");
        assertThat(body(null, "/kort.svg" + map)).contains("Gentofte: .. skjult for at beskytte personer", "<path");
        assertThat(body(null, "/kort.svg?indikator=" + indicator))
                .contains("Gentofte: 45 %")
                .doesNotContain("<path");
        assertThat(body(null, "/kort.csv" + map)).contains("157,Gentofte,", ",hidden,");
        assertThat(body(null, "/kort.xlsx" + map)).contains("hidden");
        assertThat(body(null, "/kort.json" + map)).contains(":\"hidden\"");
    }

    private void assertThatNobodySawItTheDayBefore(String table) {
        var yesterday = "asOf=" + LocalDate.now(clock).minusDays(1);
        assertThat(body(null, "/tabeller?" + yesterday)).doesNotContain(table);
        assertThat(body(null, "/api/v1/tables?" + yesterday)).doesNotContain(table);
        for (var path : TestOutlets.ofTable(table)) {
            var earlier = path + (path.contains("?") ? "&" : "?") + yesterday;
            assertThat(site.get(null, earlier)).as(earlier).hasStatus(HttpStatus.NOT_FOUND);
        }
        var today = "?asOf=" + LocalDate.now(clock);
        assertThat(body(null, "/tabel/" + table + today)).contains("/omraade/157" + today);
    }

    /** From all that the lines show, the attacker learns nothing exactly. */
    private void assertThatNothingCanBeComputed(String table) {
        var id = UUID.fromString(table);
        var release = releases.find(id).orElseThrow();
        var source = sources.find(release.calculation()).orElseThrow();
        var counted = (Outcome.Done<CountedTable>) sources.table(source, release.indicators());
        var known = new EarlierRelease(id, release.settings(), counted.thing(), cells.findAll(id))
                .counts().stream().map(EarlierRelease.Counts::shown).toList();

        var found = Attacker.attack(Knowledge.of(known), 1);

        assertThat(found.hidden()).isPositive();
        assertThat(found.recovered()).isEmpty();
    }

    @Test
    void whoPreparedItCannotDecideNotEvenPastTheProgram() {
        var table = release(count(1), FORM);

        for (var way : List.of("godkend", "afvis")) {
            assertThat(site.send(steward, "/frigivelser/" + table + "/" + way, form("reason", "Derfor")))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        assertThatThrownBy(
                        () -> jdbc.sql("""
                        update barometer.release set state = 'approved', decided_by = prepared_by, decided_at = now()
                        where id = :id
                        """).param("id", UUID.fromString(table)).update())
                .hasMessageContaining("check");
        assertThatThrownBy(() -> jdbc.sql("update barometer.release set sha256 = '' where id = :id")
                        .param("id", UUID.fromString(table))
                        .update())
                .isNotNull();
        assertThatThrownBy(
                        () -> jdbc.sql("""
                        insert into barometer.released_cell (release, line, indicator, version, members, status, numerator, source_line)
                        values (:id, 99999, 'x', 1, '{}', 'hidden', 3, 1)
                        """).param("id", UUID.fromString(table)).update())
                .as("what is hidden has no number")
                .hasMessageContaining("check");
        assertThat(body(secretary, "/min-side")).contains("/frigivelser/" + table);
        assertThat(body(steward, "/min-side")).doesNotContain("/frigivelser/" + table);
        refuse(table);
    }

    @Test
    void ofTwoWhoDecideAtOnceTheSecondIsTold() {
        var table = release(count(1), FORM);
        var other = people.with("data-steward", people.municipality());
        assertThat(site.send(secretary, "/frigivelser/" + table + "/afvis", form("reason", " ")))
                .as("a reason is wanted")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        refuse(table);

        var late = site.send(other, "/frigivelser/" + table + "/godkend", form("reason", ""));

        assertThat(late).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(late).bodyText().contains("En anden har taget stilling", "Passer ikke");
        assertThat(site.get(null, "/tabel/" + table)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(owner.sql("select count(*) from access.audit where kind = 'release' and thing = :id")
                        .param("id", table)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(owner.sql("select after from access.audit where kind = 'release' and thing = :id limit 1")
                        .param("id", table)
                        .query((row, number) -> row.getString(1))
                        .single())
                .contains("sha256", "minimum");
    }

    @Test
    void whatIsWithdrawnSaysSoAndShowsNothingAndALaterTableKeepsItsHolesClosed() throws IOException {
        var indicator = fedIndicator();
        var table = release(count(1), FORM);
        var meanwhile = release(count(1), FORM);
        approve(secretary, table);
        var batch = batch(table);
        assertThat(body(null, "/batches/" + batch + ".csv")).contains("1634");
        assertThat(site.send(secretary, "/frigivelser/" + meanwhile + "/godkend", form("reason", "")))
                .as("it does not reckon with the other")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        refuse(meanwhile);
        assertThat(site.send(
                        secretary,
                        "/frigivelser/" + table + "/traek-tilbage",
                        Map.of("version", "2", "withdrawal", "Forkert befolkning")))
                .hasStatus3xxRedirection();

        assertThat(body(null, "/tabel/" + table))
                .contains("trukket tilbage", "Forkert befolkning")
                .doesNotContain("<tbody>");
        assertThat(site.get(null, "/tabel/" + table + ".csv")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(body(null, "/api/v1/tables/" + table)).contains("\"cells\":[]", "Forkert befolkning");
        assertThat(body(null, "/indikator/" + indicator + "?area=751&vis=tabel"))
                .contains("Forkert befolkning");
        assertThatItsFiguresAreNowhere(indicator, batch);

        takeIn("corrected.csv", rows(9));
        var later = release(count(2), FORM);
        assertThat(hidden(later)).containsAll(hidden(table));
        assertThat(body(steward, "/frigivelser/" + later)).contains("Intet skjult kan regnes ud");
        refuse(later);
    }

    /** Not as they were known on the day they came, and not as part of their batch; nor can they be put back. */
    private void assertThatItsFiguresAreNowhere(String indicator, int batch) {
        var outlets = new ArrayList<>(TestOutlets.ofOwn(indicator, "751"));
        outlets.removeIf(path -> path.startsWith("/kort."));
        outlets.addAll(List.of("/batches/" + batch, "/batches/" + batch + ".csv", "/api/v1/batches/" + batch));
        for (var path : outlets) {
            assertThat(figures(path)).as(path).doesNotContain(SHOWN);
        }
        assertThat(site.get(null, "/kort.csv?indikator=" + indicator))
                .as("there is nothing to map")
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(body(null, "/batches/" + batch + ".csv")).contains("Forkert befolkning");
        for (var change : List.of("value = 1", "note = 'x', numerator = 1, denominator = 2", "area = '101'")) {
            var sql = "update barometer.observation set " + change + " where batch = " + batch;
            assertThatThrownBy(() -> owner.sql(sql).update()).as(change).hasMessageContaining("never changed");
            assertThatThrownBy(() -> jdbc.sql(sql).update()).rootCause().hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> owner.sql("update barometer.observation set value = null where batch <> :batch")
                        .param("batch", batch)
                        .update())
                .as("only what is withdrawn is emptied")
                .hasMessageContaining("never changed");
    }

    private int batch(String table) {
        return jdbc.sql("select batch from barometer.release where id = :id")
                .param("id", UUID.fromString(table))
                .query(Integer.class)
                .single();
    }

    @Test
    void whatCannotBeProtectedIsRefusedWithTheReasonAndNothingIsKept() {
        var before = releases.findNewest().size();
        var id = count(1);
        var withoutYears = calculations.done(order(1, "kommune"));

        assertThat(refusal(id, with("figures", "frigivet-midt"))).contains("median");
        assertThat(refusal(id, with("figures", "frigivet-loen"))).contains("største bidrag");
        assertThat(refusal(id, with("minimum", "2"))).contains("fra 3 til 20");
        assertThat(refusal(withoutYears, FORM)).contains("lægger flere år sammen");
        assertThat(releases.findNewest()).hasSize(before);
    }

    @Test
    void onlyThoseWhoMayProtectAndReleaseGetIn() {
        var id = count(1);
        var manager = people.with("project-manager", people.municipality());

        assertThat(site.get(secretary, "/frigivelser/ny?beregning=" + id)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(site.get(steward, "/frigivelser/ny?beregning=" + id)).hasStatusOk();
        assertThat(site.get(steward, "/frigivelser/ny?beregning=" + UUID.randomUUID()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(site.get(secretary, "/frigivelser")).hasStatusOk();
        assertThat(site.get(secretary, "/frigivelser/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(site.get(manager, "/frigivelser")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(site.get(null, "/frigivelser")).hasStatus3xxRedirection();
    }

    @Test
    void onlyTheRoomOfReleasesNamesCellsThatNobodyHasApproved() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith("Repository.java"))
                            .filter(ReleaseWayTests::namesCells)
                            .map(file -> file.getFileName().toString()))
                    .containsExactly("ReleasedCellRepository.java");
        }
    }

    private static boolean namesCells(Path file) {
        try {
            return Files.readString(file).contains("released_cell");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** An indicator of the municipality's own that the figure counts. */
    private String fedIndicator() {
        if (kept.find("frigivet-job").isEmpty()) {
            var text = "- {id: frigivet-job, population: 'true', numerator: job = 1, unit: pct, name: I job}";
            var outcome = Acting.as(Task.COMMAND, () -> kept.keep(new Draft("frigivet", text, "", 0)));
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
        }
        if (kept.indicatorOf("frigivet-job", 1).isEmpty()) {
            Acting.as(Task.COMMAND, () -> TestDefinitions.define(own, TestDefinitions.children("751-77")));
            jdbc.sql("""
                    insert into barometer.counted_indicator (indicator, indicator_version, definition, definition_version, linked_at)
                    values ('751-77', 1, 'frigivet-job', 1, now())
                    """).update();
        }
        assertThat(kept.find("frigivet-job").map(KeptDefinition::version)).isEqualTo(Optional.of(1));
        return "751-77";
    }

    private UUID count(int batch) {
        return calculations.done(order(batch, "kommune", "koen", "aar"));
    }

    private static CalculationOrder order(int batch, String... dimensions) {
        return new CalculationOrder("frigivet", batch, DEFINITIONS, List.of(dimensions));
    }

    private String release(UUID calculation, Map<String, String> form) {
        var answer = site.send(steward, "/frigivelser/ny?beregning=" + calculation, form);
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getHeader("Location")).replaceFirst(".*/", "");
    }

    private String refusal(UUID calculation, Map<String, String> form) {
        var answer = site.send(steward, "/frigivelser/ny?beregning=" + calculation, form);
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyText().contains("I job efter kommune");
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private void approve(Person who, String table) {
        assertThat(site.send(who, "/frigivelser/" + table + "/godkend", form("reason", "")))
                .hasStatus3xxRedirection();
    }

    /** So that it does not wait for people in other tests. */
    private void refuse(String table) {
        assertThat(site.send(secretary, "/frigivelser/" + table + "/afvis", form("reason", "Passer ikke")))
                .hasStatus3xxRedirection();
    }

    private static Map<String, String> form(String field, String text) {
        return Map.of("version", "1", field, text);
    }

    /** The form to prepare a release with, filled in but for one field. */
    static Map<String, String> with(String field, String text) {
        var form = new HashMap<>(FORM);
        form.put(field, text);
        return form;
    }

    private List<List<String>> hidden(String table) {
        return cells.findAll(UUID.fromString(table)).stream()
                .filter(line -> line.status().isKeptBack())
                .map(line -> line.members())
                .toList();
    }

    private String figures(String path) {
        return TestOutlets.figures(site, null, path, desk);
    }

    private String body(@Nullable Person reader, String path) {
        return TestOutlets.body(site, reader, path, desk);
    }

    private void takeIn(String name, String rows) throws IOException {
        var file = Files.writeString(desk.resolve(name), rows);
        var result = Acting.as(
                Task.COMMAND,
                () -> intake.take(
                        new RegisterRequest(List.of(file), "frigivet", DESCRIPTION, "test", false),
                        (step, share) -> {}));
        assertThat(result).isInstanceOfAny(RegisterResult.Stored.class, RegisterResult.AlreadyImported.class);
    }

    /** @param few how many of the women in Gentofte had a job in 2031 */
    private static String rows(int few) {
        var rows = new StringBuilder("key,aar,kommune,koen,job,loen\n");
        for (var year : List.of(2031, 2032)) {
            people(rows, year, 157, 2, year == 2031 ? 20_357 : 2_000, year == 2031 ? few : 900);
            people(rows, year, 751, 1, 811, 400 + year % 10);
            people(rows, year, 751, 2, 823, 300 + year % 10);
            people(rows, year, 101, 1, 417, 120 + year % 10);
            people(rows, year, 101, 2, 431, 90 + year % 10);
            people(rows, year, 147, 1, 205, 70 + year % 10);
            people(rows, year, 147, 2, 207, 66 + year % 10);
        }
        return rows.toString();
    }

    private static void people(StringBuilder rows, int year, int municipality, int sex, int persons, int employed) {
        for (int person = 0; person < persons; person++) {
            rows.append("p%d-%d-%d,%d,%d,%d,%d,%d%n"
                    .formatted(
                            municipality,
                            sex,
                            person,
                            year,
                            municipality,
                            sex,
                            person < employed ? 1 : 0,
                            person % 50));
        }
    }
}
