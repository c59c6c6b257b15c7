package dk.helhed.policies.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.TestPeople;
import dk.helhed.barometer.TestClock;
import dk.helhed.policies.Desk;
import dk.helhed.policies.PolicyTest;
import dk.helhed.policies.TestPolicies;
import dk.helhed.policies.document.Aim;
import dk.helhed.policies.document.EffectGoal;
import dk.helhed.policies.document.ItemKind;
import dk.helhed.policies.document.PolicyItem;
import dk.helhed.statistics.Good;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A draft is written item by item. */
@PolicyTest
class DraftsTests {

    private static final String SECTIONS = """
            tracks:
              - {key: os, title: {da: Kommunen}}
            focusAreas:
              - {key: job, title: {da: Job}}
            themes:
              - {key: praktik, title: {da: Praktik}, focusArea: job, track: os}
            commitments:
              - {key: ringe, text: {da: Vi ringer.}, goals: [flere]}
            goals:
              - key: flere
                text: {da: Flere i job}
                effectGoals:
                  - {key: over-60, text: {da: Mindst 60 procent}, indicator: "1.2", floor: {value: 60}}
            """;

    private final MockMvcTester mvc;
    private final TestPeople people;
    private final TestPolicies tested;
    private final TestClock clock;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Desk secretary;

    private String id = "";

    DraftsTests(MockMvcTester mvc, TestPeople people, TestPolicies tested, TestClock clock) {
        this.mvc = mvc;
        this.people = people;
        this.tested = tested;
        this.clock = clock;
    }

    @BeforeEach
    void haveADraft() {
        clock.reset();
        secretary = Desk.of(people.with("policy-secretary", people.municipality()), people, mvc);
        id = tested.draft("615", SECTIONS).id();
    }

    private String draft() {
        return "/politik/" + id + "/ret";
    }

    /** A form of the draft as it is now. */
    private Map<String, String> form(String... fieldsAndValues) {
        var form = new HashMap<String, String>();
        form.put("version", Integer.toString(tested.find(id).version()));
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            form.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return form;
    }

    private PolicyItem item(String key) {
        return tested.find(id).document().item(key).orElseThrow();
    }

    private Aim aim(String key) {
        return ((EffectGoal) item(key)).aim();
    }

    @Test
    void aLanguageThatTheFormDoesNotShowIsKept() {
        secretary.done(
                draft() + "/punkt/ringe",
                form("text.da", "Vi ringer.", "text.en", "We call.", "text.de", "Wir rufen an."));

        assertThat(secretary.read(draft() + "/punkt/ringe"))
                .contains("type=\"hidden\" name=\"text.de\" value=\"Wir rufen an.\"");
        assertThat(item("ringe").label().in("de")).contains("Wir rufen an.");
    }

    @ParameterizedTest
    @EnumSource(ItemKind.class)
    void anItemOfEachKindIsAddedChangedAndTakenAway(ItemKind kind) {
        var ofGoal = kind == ItemKind.EFFECT_GOAL ? "?maal=flere" : "";
        var form = form(
                "title.da",
                "Nyt på øen",
                "text.da",
                "Nyt på øen",
                "text.en",
                "New",
                "focusArea",
                "job",
                "source",
                "s. 9");
        if (kind == ItemKind.EFFECT_GOAL) {
            form.putAll(Map.of("indicator", "1.2", "aim", "floor", "value", "61,5"));
        }

        assertThat(secretary.done(draft() + "/nyt/" + kind.code() + ofGoal, form))
                .isEqualTo(draft() + "#nyt-paa-oeen");
        var added = item("nyt-paa-oeen");
        assertThat(added.kind()).isEqualTo(kind);
        assertThat(added.label().original()).isEqualTo("Nyt på øen");
        assertThat(added.source()).isEqualTo("s. 9");
        assertThat(secretary.read(draft() + "/punkt/nyt-paa-oeen")).contains("Nyt på øen", "s. 9");

        form.putAll(form("title.da", "Ændret", "text.da", "Ændret"));
        secretary.done(draft() + "/punkt/nyt-paa-oeen", form);
        assertThat(item("nyt-paa-oeen").label().original()).isEqualTo("Ændret");
        assertThat(secretary.read(draft())).contains("Ændret");

        secretary.done(draft() + "/punkt/nyt-paa-oeen/slet", form());
        assertThat(tested.find(id).document().item("nyt-paa-oeen")).isEmpty();
        assertThat(tested.find(id).document().items())
                .extracting(PolicyItem::key)
                .containsExactly("os", "job", "praktik", "ringe", "flere", "over-60");
    }

    @Test
    void aGoalThatIsChangedKeepsItsEffectGoals() {
        secretary.done(draft() + "/punkt/flere", form("text.da", "Mange flere i job", "committee", "Skoleudvalget"));

        assertThat(item("flere").label().original()).isEqualTo("Mange flere i job");
        assertThat(aim("over-60")).isInstanceOf(Aim.Bound.class);
    }

    @Test
    void whatOthersPointToStaysAndThePageSaysWhy() {
        assertThat(secretary.refused(draft() + "/punkt/flere/slet", form())).contains("commitments[ringe].goals");
        assertThat(secretary.refused(draft() + "/punkt/job/slet", form())).contains("themes[praktik].focusArea");
        assertThat(secretary.refused(draft() + "/punkt/os/slet", form())).contains("themes[praktik].track");
        assertThat(tested.find(id).version()).isEqualTo(1);

        secretary.done(draft() + "/punkt/ringe/slet", form());
        secretary.done(draft() + "/punkt/flere/slet", form());
        assertThat(tested.find(id).document().goals()).isEmpty();
    }

    @Test
    void numbersAreTypedWithACommaInEveryAim() {
        change(
                "aim",
                "target",
                "value",
                "62,5",
                "deadline",
                "2030",
                "direction",
                "higher",
                "base.period",
                "2024",
                "base.value",
                "55,1");
        assertThat(aim("over-60")).isInstanceOfSatisfying(Aim.Target.class, target -> {
            assertThat(target.value()).isEqualByComparingTo("62.5");
            assertThat(target.deadline().code()).isEqualTo("2030");
        });
        change("aim", "yearlyChange", "points", "1,5", "direction", "lower");
        assertThat(aim("over-60")).isInstanceOfSatisfying(Aim.YearlyChange.class, change -> {
            assertThat(change.points()).isEqualByComparingTo("1.5");
            assertThat(change.direction()).isEqualTo(Good.LOWER);
        });
        change("aim", "ceiling", "value", "70,0");
        assertThat(aim("over-60"))
                .isInstanceOfSatisfying(
                        Aim.Bound.class, bound -> assertThat(bound.side()).isEqualTo(Aim.Side.CEILING));
        change("aim", "floor", "other.indicator", "1.2", "other.area", "000");
        assertThat(aim("over-60"))
                .isInstanceOfSatisfying(
                        Aim.RelativeBound.class,
                        bound -> assertThat(bound.other().area()).isEqualTo("000"));
        change("aim", "parity", "other.indicator", "1.2", "other.area", "000", "tolerance", "0,5");
        assertThat(aim("over-60"))
                .isInstanceOfSatisfying(
                        Aim.Parity.class,
                        parity -> assertThat(parity.tolerance()).isEqualByComparingTo("0.5"));
        assertThat(secretary.read(draft() + "/punkt/over-60")).contains("value=\"parity\" checked", "value=\"0.5\"");
    }

    private void change(String... aim) {
        secretary.done(draft() + "/punkt/over-60", effect(aim));
    }

    private Map<String, String> effect(String... fieldsAndValues) {
        var form = form(fieldsAndValues);
        form.putIfAbsent("text.da", "Mindst så mange");
        form.putIfAbsent("indicator", "1.2");
        return form;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            indicator | indicator=9.99 aim=floor value=60
            area | area=999 aim=floor value=60
            aim | value=60
            value | aim=target
            direction | aim=target
            deadline | aim=target
            value | aim=floor
            value | aim=ceiling value=mange
            value | aim=floor value=150
            points | aim=yearlyChange direction=higher
            points | aim=yearlyChange points=-1 direction=higher
            direction | aim=yearlyChange points=1
            deadline | aim=target value=60 direction=higher deadline=snart
            value | aim=target value=60 direction=higher deadline=2030 base.period=2020 base.value=70
            deadline | aim=target value=60 direction=higher deadline=2019 base.period=2020 base.value=50
            base.period | aim=floor value=60 base.value=50
            base.value | aim=floor value=60 base.period=2020
            other.indicator | aim=parity
            other.indicator | aim=parity other.indicator=8.1
            other.area | aim=parity other.indicator=1.2 other.area=999
            other.indicator | aim=floor other.indicator=1.2
            tolerance | aim=parity other.indicator=1.2 other.area=000 tolerance=-1
            text.da | text.en=Only_English text.da= aim=floor value=60
            text.da | text.da=Se_010157-5000 aim=floor value=60
            group.da | group.en=Young_people aim=floor value=60
            """)
    void everyMistakeInAnEffectGoalLandsAtItsField(String field, String typed) {
        var form = effect();
        for (var part : typed.split(" ", -1)) {
            var pair = part.split("=", 2);
            form.put(pair[0], pair[1].replace('_', ' '));
        }

        var page = secretary.refused(draft() + "/punkt/over-60", form);

        assertThat(page).contains("id=\"" + field + "-error\"");
        assertThat(aim("over-60")).isInstanceOf(Aim.Bound.class);
        assertThat(tested.find(id).version()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title.da | title.da=
            summary.da | summary.da= summary.en=Short
            replaces | replaces=findes-ikke
            replaces | replaces=Ikke_en_nøgle
            valid.to | valid.from=2027-01-01 valid.to=2026-01-01
            source.da | source.da=
            source.da | source.da= source.en=Paper
            sourceUrl | sourceUrl=javascript:alert(1)
            committee | committee=Se_010157-5000
            """)
    void everyMistakeOnTheCoverLandsAtItsField(String field, String typed) {
        var form = form("title.da", "Alle med", "summary.da", "Kort sagt.", "source.da", "Papiret");
        for (var part : typed.split(" ", -1)) {
            var pair = part.split("=", 2);
            form.put(pair[0], pair[1].replace('_', ' '));
        }

        assertThat(secretary.refused(draft() + "/forside", form)).contains("id=\"" + field + "-error\"");
        assertThat(tested.find(id).version()).isEqualTo(1);
    }

    @Test
    void theCoverIsChanged() {
        var old = tested.adopted("615", LocalDate.of(2020, 1, 1), "").id();

        secretary.done(
                draft() + "/forside",
                form(
                        "title.da", "Alle med",
                        "title.en", "All aboard",
                        "summary.da", "Kort sagt.",
                        "committee", "Byrådet",
                        "evaluation.da", "Hvert år",
                        "replaces", old,
                        "valid.from", "2027-01-01",
                        "source.da", "Papiret",
                        "sourceUrl", "https://eksempel.dk/"));

        var head = tested.find(id).head();
        assertThat(head.title().in("en")).contains("All aboard");
        assertThat(head.replaces()).isEqualTo(old);
        assertThat(head.from()).isEqualTo("2027-01-01");
        assertThat(head.source().url()).isEqualTo("https://eksempel.dk/");
        assertThat(tested.find(id).document().goals()).hasSize(1);
        assertThat(secretary.read(draft() + "/forside")).contains("All aboard", "value=\"2027-01-01\"");
    }

    @Test
    void whoeverIsLateIsToldAndKeepsWhatWasTyped() {
        var form = form("text.da", "Min egen formulering");
        secretary.done(draft() + "/punkt/flere", form("text.da", "Den hurtiges formulering"));

        var page = secretary.refused(draft() + "/punkt/flere", form);

        assertThat(page).contains("Min egen formulering").contains("role=\"alert\"");
        assertThat(item("flere").label().original()).isEqualTo("Den hurtiges formulering");
        assertThat(secretary.refused(draft() + "/punkt/ringe/slet", form)).contains("role=\"alert\"");
        assertThat(item("ringe")).isNotNull();
        assertThat(secretary.refused(draft() + "/forside", form("version", "1", "title.da", "For sent")))
                .contains("For sent");
        assertThat(secretary.refused(draft() + "/nyt/goal", form("version", "1", "text.da", "For sent")))
                .contains("For sent");
    }

    @Test
    void nothingIsWrittenWhileTheCommitteesAreAsked() {
        secretary.done("/politik/" + id + "/forloeb", form("step", "start-round", "until", "2026-12-01"));

        assertThat(secretary.refused(draft() + "/punkt/flere", form("text.da", "Hemmeligt rettet")))
                .contains("Hemmeligt rettet");
        secretary.refused(draft() + "/punkt/ringe/slet", form());
        secretary.refused(draft() + "/forside", form("title.da", "X", "summary.da", "Y", "source.da", "Z"));
        assertThat(item("flere").label().original()).isEqualTo("Flere i job");
        assertThat(secretary.read(draft())).doesNotContain(draft() + "/nyt/goal");
    }

    @Test
    void whatIsNotThereIsNotFoundAndOthersMayNotWrite() {
        assertThat(secretary.open(draft() + "/punkt/findes-ikke")).hasStatus(404);
        assertThat(secretary.open(draft() + "/nyt/kage")).hasStatus(404);
        assertThat(secretary.open(draft() + "/nyt/effect-goal")).hasStatus(404);
        assertThat(secretary.open(draft() + "/nyt/effect-goal?maal=ringe")).hasStatus(404);
        var member = Desk.of(people.with("committee-secretary", people.municipality()), people, mvc);
        assertThat(member.send(draft() + "/punkt/flere", form("text.da", "X"))).hasStatus(403);
        assertThat(item("flere").label().original()).isEqualTo("Flere i job");
    }
}
