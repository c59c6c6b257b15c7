package dk.helhed.projects.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.helhed.access.Person;
import dk.helhed.access.TestPeople;
import dk.helhed.access.Unit;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Phase;
import dk.helhed.projects.ProjectTest;
import dk.helhed.projects.TestProjects;
import dk.helhed.projects.TestSite;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.w3c.dom.Element;

/** How an effort becomes inspiration for others, and how they find it. */
@ProjectTest
class CatalogueTests {

    private final MockMvcTester pages;
    private final TestSite site;
    private final TestPeople people;
    private final TestProjects projects;
    private Unit team;
    private Person manager;

    CatalogueTests(MockMvcTester pages, TestSite site, TestPeople people, TestProjects projects) {
        this.pages = pages;
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
    void danishWordsAreFoundInOtherFormsInCompoundsInAnySpellingAndMisspelled() throws Exception {
        var effort = published(
                "Bogstart i udsatte boligområder", "Børnene fik sprogstimulering af Århus' sundhedsplejersker");

        for (var words : List.of(
                "børn",
                "BOERNENE",
                "sprog",
                "stimulering",
                "boligområde bogstart",
                "Aarhus sundhedsplejerske",
                "sundhedspleierske")) {
            assertThat(text(site.get(null, "/inspiration?q=" + words)))
                    .as(words)
                    .contains(path(effort));
        }
        assertThat(text(site.get(null, "/inspiration?q=kvantefysiker")))
                .contains("Intet i kataloget passer")
                .doesNotContain(path(effort));
    }

    @Test
    void facetsAreLinksAndNarrow() throws Exception {
        var effort = published("Cykelhold for seniorer", "De fik motion");

        assertThat(text(site.get(null, "/inspiration?q=cykelhold")))
                .contains("Kommune", "Aarhus", "kommune=751", "viden=ungraded", "slags=project");
        assertThat(text(site.get(null, "/inspiration?q=cykelhold&kommune=751&slags=project")))
                .contains(path(effort), "fjern");
        assertThat(text(site.get(null, "/inspiration?q=cykelhold&slags=operation")))
                .doesNotContain(path(effort));
    }

    @Test
    void theFeedHoldsEachPublishedEntryOnceWithItsWholeAddress() throws Exception {
        var one = published("Fodbold & fællesskab > sofaen", "Vi fik 40 nye medlemmer");
        var other = published("Madklub", "Naboerne lærte hinanden at kende");
        var draft = projects.project(team, manager, Phase.EVALUATED);
        write(draft, form(Map.of("headline", "Kun en kladde", "published", "")));

        var answer = site.get(null, "/inspiration.rss");

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).startsWith("application/rss+xml");
        var links = texts(answer.getResponse().getContentAsByteArray(), "link");
        assertThat(links).doesNotHaveDuplicates();
        assertThat(links).contains("http://localhost" + path(one), "http://localhost" + path(other));
        assertThat(links).doesNotContain("http://localhost" + path(draft));
        assertThat(texts(answer.getResponse().getContentAsByteArray(), "title"))
                .anyMatch(title -> title.startsWith("Fodbold & fællesskab > sofaen"));
        assertThat(text(site.get(null, "/inspiration")))
                .contains("<link rel=\"alternate\" type=\"application/rss+xml\"");
    }

    @Test
    void aDraftIsSeenByThoseWhoMayWriteItOnlyAndWhatIsTakenBackIsGone() throws Exception {
        var effort = projects.project(team, manager, Phase.EVALUATED);
        write(effort, form(Map.of("published", "")));
        assertThat(site.get(null, path(effort))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(text(site.get(manager, path(effort)))).contains("Det er en kladde");

        assertThat(write(effort, form(Map.of("version", "1")))).hasStatus3xxRedirection();
        assertThat(text(site.get(null, path(effort))))
                .contains("Hvad gik galt?", "Vi begyndte for sent", "integration@eksempel.dk")
                .doesNotContain(manager.name());
        assertThat(text(site.get(null, effort.path()))).contains("Andre kan lære af indsatsen", path(effort));

        write(effort, form(Map.of("version", "2", "published", "")));
        assertThat(site.get(null, path(effort))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void ofTwoWhoWriteTheLaterSeesWhatTheOtherWroteAndLosesNothing() throws Exception {
        var effort = projects.project(team, manager, Phase.EVALUATED);
        write(effort, form(Map.of("gave", "Deres tekst")));

        var later = write(effort, form(Map.of("gave", "Min tekst")));

        assertThat(later).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(later)).contains("En anden har rettet teksten", "Deres tekst", "Min tekst");
    }

    @Test
    void nobodyWritesAboutTheEffortOfAnotherTeam() {
        var other = projects.project(people.team(people.department()), null, Phase.EVALUATED);

        assertThat(site.get(manager, other.path() + "/inspiration")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(write(other, form(Map.of()))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private Effort published(String headline, String gave) {
        var effort = projects.project(team, manager, Phase.EVALUATED);
        assertThat(write(effort, form(Map.of("headline", headline, "gave", gave))))
                .hasStatus3xxRedirection();
        return effort;
    }

    private static Map<String, String> form(Map<String, String> changed) {
        var form = new HashMap<>(Map.of(
                "version", "0",
                "headline", "En overskrift",
                "gave", "Noget godt",
                "wrong", "Vi begyndte for sent",
                "contact", "Integrationsteamet",
                "mailbox", "integration@eksempel.dk",
                "published", "true"));
        form.putAll(changed);
        form.values().removeIf(String::isEmpty);
        return form;
    }

    private static String path(Effort effort) {
        return "/inspiration/" + effort.slug();
    }

    private MvcTestResult write(Effort effort, Map<String, String> form) {
        var request = pages.post()
                .uri(effort.path() + "/inspiration")
                .with(people.signedIn(manager))
                .with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private static String text(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString();
    }

    /** The text of that child of every item. */
    private static List<String> texts(byte[] feed, String child) throws Exception {
        var items = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed))
                .getElementsByTagName("item");
        var texts = new ArrayList<String>();
        for (int i = 0; i < items.getLength(); i++) {
            texts.add(((Element) items.item(i))
                    .getElementsByTagName(child)
                    .item(0)
                    .getTextContent());
        }
        return texts;
    }
}
