package dk.helhed.projects;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.access.Unit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** How efforts come into the register, are found, and are corrected by two people at once. */
@ProjectTest
class SheetTests {

    private final TestSite site;
    private final TestPeople people;
    private final TestProjects projects;
    private Unit team;
    private Person manager;

    SheetTests(TestSite site, TestPeople people, TestProjects projects) {
        this.site = site;
        this.people = people;
        this.projects = projects;
        team = people.team(people.department());
        manager = people.with("project-manager", team);
    }

    @BeforeEach
    void newTeam() {
        team = people.team(people.department());
        manager = people.with("project-manager", team);
    }

    @Test
    void aNewEffortIsLookedForBeforeItIsAskedFor() {
        projects.register(projects.sheet("Lektiehjælp på biblioteket", team, manager), Phase.RUNNING);

        assertThat(site.get(manager, "/projekter/ny?title=Lektiehjælpen på bibliotekerne"))
                .hasStatusOk()
                .bodyText()
                .contains("Findes den i forvejen?", "Lektiehjælp på biblioteket");
    }

    @Test
    void aNewEffortGetsANumberAndAReadableAddress() {
        var sent = site.send(manager, "/projekter/ny", form(Map.of("title", "Åben rådgivning i Gellerup")));

        assertThat(sent).hasStatus3xxRedirection();
        assertThat(sent.getResponse().getRedirectedUrl()).startsWith("/projekt/aaben-raadgivning-i-gellerup");
        assertThat(site.get(
                        null,
                        java.util.Objects.requireNonNull(sent.getResponse().getRedirectedUrl())))
                .hasStatusOk()
                .bodyText()
                .containsPattern("Projekt P\\d{4,}")
                .contains("Indsatsen blev oprettet", "Idé")
                .doesNotContain(manager.name());
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNothingIsStored() {
        var sent = site.send(
                manager,
                "/projekter/ny",
                form(Map.of(
                        "title", "Forkert projekt",
                        "area", "Atlantis",
                        "starts", "2027-01-01",
                        "ends", "2026-01-01",
                        "targetSize", "mange",
                        "links", "ikke en adresse",
                        "manager", "findes-ikke")));

        assertThat(sent)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Vi kender ingen kommune, der hedder Atlantis",
                        "Slutdatoen ligger før startdatoen",
                        "Skriv et helt tal",
                        "ikke en adresse er ikke en webadresse",
                        "Vi finder ingen medarbejder med nummeret findes-ikke",
                        "value=\"mange\"");
        assertThat(site.get(null, "/projekter?q=Forkert projekt")).bodyText().contains("Ingen indsatser passer");
    }

    @Test
    void aNumberIsUsedOnce() {
        var first = projects.project(team, manager, Phase.IDEA);

        assertThat(site.send(manager, "/projekter/ny", form(Map.of("title", "En til", "number", first.number()))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Nummeret " + first.number() + " er brugt");
    }

    @Test
    void ofTwoWhoCorrectOneSheetTheLaterSeesWhatTheOtherWroteAndLosesNothing() {
        var effort = projects.project(team, manager, Phase.RUNNING);
        var colleague = people.with("project-manager", team);
        var path = effort.path() + "/ret";
        site.send(
                colleague,
                path,
                form(Map.of("title", effort.sheet().title(), "summary", "Deres tekst", "version", "1")));

        var later = site.send(
                manager, path, form(Map.of("title", effort.sheet().title(), "summary", "Min tekst", "version", "1")));

        assertThat(later)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("En anden har rettet arket", "Deres tekst", "Min tekst");
        site.send(manager, path, form(Map.of("title", effort.sheet().title(), "summary", "Min tekst", "version", "2")));
        assertThat(projects.again(effort).sheet().summary()).isEqualTo("Min tekst");
    }

    @Test
    void aSheetOfAnotherTeamIsNotThere() {
        var other = people.team(people.department());
        var hidden = projects.project(other, null, Phase.IDEA, SheetTests::hidden);

        assertThat(site.get(manager, hidden.path())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(site.get(null, hidden.path())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(site.get(manager, hidden.path() + "/ret")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(site.get(people.with("project-manager", other), hidden.path()))
                .hasStatusOk();
    }

    @Test
    void nobodyMovesAnEffortToATeamOutOfReach() {
        var other = people.team(people.department());

        assertThat(site.send(manager, "/projekter/ny", form(Map.of("title", "Fremmed", "unit", other.code()))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Du kan ikke oprette eller flytte indsatser for " + other.name());
    }

    @Test
    void theRegisterFindsPartsOfCompoundsOtherFormsAndMisspellings() {
        projects.register(projects.sheet("Cykelværksted for drengene", team, manager), Phase.RUNNING);

        for (var words : new String[] {"værksted", "cykelvaerksted", "dreng", "cykelværkstde", "DRENGE cykel"}) {
            assertThat(site.get(null, "/projekter?q=" + words))
                    .bodyText()
                    .as(words)
                    .contains("Cykelværksted for drengene");
        }
        assertThat(site.get(null, "/projekter?q=hestestald")).bodyText().contains("Ingen indsatser passer");
        assertThat(site.get(null, "/projekter?q='; drop table")).hasStatusOk();
    }

    @Test
    void aListHoldsWhatThereIsForWhoeverAsks() {
        var hidden = projects.project(team, manager, Phase.IDEA, sheet -> hidden(retitled(sheet, "Hemmelig havemand")));

        assertThat(site.get(null, "/projekter?q=havemand")).bodyText().doesNotContain(hidden.path());
        assertThat(site.get(manager, "/projekter?q=havemand")).bodyText().contains(hidden.path(), "Ikke offentlig");
        assertThat(site.get(people.with("caseworker", team), "/projekter?q=havemand"))
                .bodyText()
                .doesNotContain(hidden.path());
    }

    private static Sheet hidden(Sheet sheet) {
        return changed(sheet, sheet.title(), false);
    }

    private static Sheet retitled(Sheet sheet, String title) {
        return changed(sheet, title, sheet.published());
    }

    private static Sheet changed(Sheet sheet, String title, boolean published) {
        return new Sheet(
                sheet.kind(),
                title,
                sheet.summary(),
                sheet.goals(),
                sheet.target(),
                sheet.where(),
                sheet.responsible(),
                sheet.partners(),
                sheet.languages(),
                sheet.span(),
                sheet.links(),
                published);
    }

    /** A form that can be sent as it is, with some fields changed. */
    private Map<String, String> form(Map<String, String> changed) {
        var fields = new LinkedHashMap<>(
                Map.of("kind", "project", "area", "Aarhus", "unit", team.code(), "published", "true"));
        fields.putAll(changed);
        return fields;
    }
}
