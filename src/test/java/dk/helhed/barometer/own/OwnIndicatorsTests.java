package dk.helhed.barometer.own;

import static dk.helhed.barometer.own.TestDefinitions.children;
import static dk.helhed.barometer.own.TestDefinitions.define;
import static dk.helhed.barometer.own.TestDefinitions.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.OwnerDatabase;
import dk.helhed.access.Objection;
import dk.helhed.barometer.BarometerTest;
import dk.helhed.barometer.Frequency;
import dk.helhed.barometer.Indicators;
import dk.helhed.barometer.OwnIndicator;
import dk.helhed.barometer.TestClock;
import dk.helhed.barometer.TestFigures;
import dk.helhed.barometer.own.DefinitionOutcome.Kind;
import dk.helhed.reference.LocalizedText;
import dk.helhed.reference.Unit;
import dk.helhed.statistics.Good;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BarometerTest
class OwnIndicatorsTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 10);

    private final OwnIndicators own;
    private final Indicators indicators;
    private final TestFigures figures;
    private final TestClock clock;
    private final OwnerDatabase database;

    OwnIndicatorsTests(
            OwnIndicators own, Indicators indicators, TestFigures figures, TestClock clock, OwnerDatabase database) {
        this.own = own;
        this.indicators = indicators;
        this.figures = figures;
        this.clock = clock;
        this.database = database;
    }

    @BeforeEach
    void empty() {
        figures.none();
    }

    @Test
    void anIndicatorIsDefinedWithAllThatWasWritten() {
        clock.set(MARCH);

        assertThat(define(own, children("751-1"))).isEqualTo(Kind.ADDED);

        var version = own.find("751-1").orElseThrow().newest();
        assertThat(version.version()).isEqualTo(1);
        assertThat(version.series()).isEqualTo(1);
        assertThat(version.since()).isEqualTo(MARCH);
        assertThat(version.title())
                .isEqualTo(new LocalizedText("Børn i almindelig klasse", "Children in an ordinary class"));
        assertThat(version.definition().isDanishOnly()).isTrue();
        assertThat(version.unit()).isEqualTo(Unit.PERCENT);
        assertThat(version.good()).isEqualTo(Good.HIGHER);
        assertThat(version.frequency()).isEqualTo(Frequency.YEARLY);
        assertThat(version.indicator().seriesCode()).isEqualTo("751-1.v1");
        assertThat(indicators.find("751-1")).hasValue(version.indicator());
        assertThat(indicators.all()).contains(version.indicator());
    }

    @Test
    void theSameAgainChangesNothing() {
        define(own, children("751-1"));

        assertThat(own.define(List.of(children("751-1")))).isEqualTo(new DefinitionOutcome.Unchanged());
        assertThat(own.find("751-1").orElseThrow().versions()).hasSize(1);
    }

    @ParameterizedTest(name = "another {0}")
    @CsvSource({
        "definition,  Børn med dansk som andetsprog i 1. klasse",
        "numerator,   Børn i 1. klasse",
        "denominator, Alle børn i 1. klasse",
        "population,  Børn i 1. klasse",
        "unit,        ratio",
        "good,        lower",
    })
    void whatIsCountedBeginsANewSeries(String field, String text) {
        define(own, children("751-1"));

        assertThat(define(own, with(children("751-1"), field, text))).isEqualTo(Kind.NEW_SERIES);

        var history = own.find("751-1").orElseThrow();
        assertThat(history.newest().version()).isEqualTo(2);
        assertThat(history.newest().series()).isEqualTo(2);
        assertThat(history.breaks()).containsExactly(history.newest());
        assertThat(history.before(2)).containsExactly(history.versions().getLast());
    }

    @ParameterizedTest(name = "another {0}")
    @CsvSource({
        "title,          Børn i den almindelige klasse",
        "title.en,       Pupils in an ordinary class",
        "definition.en,  Children with Danish as a second language",
        "numerator.en,   Children",
        "subject,        Andelen",
        "source,         Børn og Unge",
        "sourceUrl,      https://aarhus.example/skole",
        "frequency,      half-yearly",
        "base,           2021",
    })
    void anotherWordingGoesOnWithTheSeries(String field, String text) {
        define(own, children("751-1"));

        assertThat(define(own, with(children("751-1"), field, text))).isEqualTo(Kind.REWORDED);

        var history = own.find("751-1").orElseThrow();
        assertThat(history.newest().version()).isEqualTo(2);
        assertThat(history.newest().series()).isEqualTo(1);
        assertThat(history.breaks()).isEmpty();
    }

    @Test
    void theDayOfAPageDecidesWhichVersionItShows() {
        clock.set(MARCH);
        define(own, children("751-1"));
        clock.set(JUNE);
        define(own, with(children("751-1"), "definition", "Noget andet"));

        var history = own.find("751-1").orElseThrow();
        assertThat(history.on(MARCH.minusYears(1)).version()).isEqualTo(1);
        assertThat(history.on(JUNE.minusDays(1)).version()).isEqualTo(1);
        assertThat(history.on(JUNE).version()).isEqualTo(2);
        assertThat(history.until(JUNE.minusDays(1)).breaks()).isEmpty();
    }

    @ParameterizedTest(name = "{0} as \"{1}\": {3} at {2}")
    @CsvSource({
        "code,        751,             code,        own.wrong.code",
        "code,        751-0,           code,        own.wrong.code",
        "code,        1.2,             code,        own.wrong.code",
        "code,        999-1,           code,        own.wrong.area",
        "code,        000-1,           code,        own.wrong.area",
        "code,        084-1,           code,        own.wrong.area",
        "title,       '',              title,       own.wrong.missing",
        "numerator.en, X,              numerator,   own.wrong.only-english",
        "definition,  '',              definition,  own.wrong.missing",
        "population,  '',              population,  own.wrong.missing",
        "source,      '',              source,      own.wrong.missing",
        "sourceUrl,   javascript:x,    sourceUrl,   own.wrong.url",
        "denominator, '',              denominator, own.wrong.denominator",
        "numerator,   '',              numerator,   own.wrong.numerator",
        "unit,        kroner,          unit,        own.wrong.unit",
        "good,        up,              good,        own.wrong.good",
        "frequency,   sometimes,       frequency,   own.wrong.frequency",
        "base,        2024K5,          base,        own.wrong.base",
        "ownerUnit,   Findes ikke,     ownerUnit,   own.wrong.unit-unknown",
    })
    void whatCannotBeIsRefusedAtItsField(String field, String text, String at, String key) {
        var written = field.endsWith(".en") ? with(children("751-1"), at, "") : children("751-1");

        assertThat(objections(own.define(List.of(with(written, field, text))))).anySatisfy(objection -> {
            assertThat(objection.field()).isEqualTo(at);
            assertThat(objection.key()).isEqualTo(key);
        });
        assertThat(own.find("751-1")).isEmpty();
    }

    @Test
    void textsThatAreTooLongOrCannotBeShownAreRefused() {
        assertThat(objections(own.define(List.of(with(children("751-1"), "title", "x".repeat(201))))))
                .containsExactly(new Objection("title", "own.wrong.too-long", List.of(200, 201)));
        assertThat(objections(own.define(List.of(with(children("751-1"), "definition.en", "x".repeat(3_001))))))
                .containsExactly(new Objection("definition.en", "own.wrong.too-long", List.of(3_000, 3_001)));
        assertThat(objections(own.define(List.of(with(children("751-1"), "title", "a\u0000b")))))
                .containsExactly(new Objection("title", "own.wrong.control", List.of()));
    }

    @Test
    void aShareNeedsNumeratorAndDenominatorAndACountDoesNot() {
        var bare = with(with(children("751-1"), "numerator", ""), "denominator", "");

        assertThat(objections(own.define(List.of(bare))))
                .containsExactly(new Objection("numerator", "own.wrong.share", List.of()));
        assertThat(define(own, with(bare, "unit", "count"))).isEqualTo(Kind.ADDED);
    }

    @Test
    void oneBadDefinitionStopsAllAndSaysWhichItIs() {
        var outcome =
                own.define(List.of(children("751-1"), with(children("751-2"), "unit", "kroner"), children("751-1")));

        assertThat(outcome)
                .isEqualTo(new DefinitionOutcome.Refused(List.of(
                        new DefinitionObjection(1, new Objection("unit", "own.wrong.unit", List.of("kroner"))),
                        new DefinitionObjection(2, new Objection("code", "own.wrong.twice", List.of("751-1"))))));
        assertThat(own.find("751-1")).isEmpty();
    }

    @Test
    void aNewIndicatorCannotTakeACodeThatIsInUse() {
        define(own, children("751-1"));

        assertThat(objections(own.add(with(children("751-1"), "title", "Noget andet"))))
                .containsExactly(new Objection("code", "own.wrong.taken", List.of("751-1")));
    }

    @Test
    void aChangeOfAVersionThatIsNoLongerTheNewestIsRefused() {
        define(own, children("751-1"));
        define(own, with(children("751-1"), "title", "Ny titel"));

        assertThat(objections(own.change(1, with(children("751-1"), "title", "Min titel"))))
                .containsExactly(new Objection("", "own.changed-meanwhile", List.of()));
        assertThat(own.find("751-1").orElseThrow().newest().title().da()).isEqualTo("Ny titel");
    }

    @Test
    void aPreviewTellsWhatAChangeDoesAndKeepsNothing() {
        define(own, children("751-1"));

        var preview = own.preview(with(children("751-1"), "unit", "ratio"));

        assertThat(preview).isInstanceOfSatisfying(DefinitionOutcome.Defined.class, defined -> {
            assertThat(defined.changes().getFirst().kind()).isEqualTo(Kind.NEW_SERIES);
        });
        assertThat(own.find("751-1").orElseThrow().versions()).hasSize(1);
    }

    @Test
    void theDatabaseRefusesToChangeADefinitionOrToSkipAVersion() {
        define(own, children("751-1"));

        assertThatThrownBy(() -> database.sql("update barometer.definition set title_da = 'x'")
                        .update())
                .hasMessageContaining("add a version");
        assertThatThrownBy(
                        () -> database.sql("delete from barometer.definition").update())
                .hasMessageContaining("add a version");
        assertThatThrownBy(() -> database.sql("""
                        insert into barometer.definition
                        select (jsonb_populate_record(definition, '{"version": 3}')).* from barometer.definition
                        """).update()).hasMessageContaining("does not follow");
    }

    @Test
    void aDefinitionIsNotedInTheLog() {
        define(own, children("751-1"));
        define(own, with(children("751-1"), "base", "2021"));

        assertThat(database.sql("""
                        select before ->> 'base' || ' -> ' || (after ->> 'base') from (
                            select before::jsonb as before, after::jsonb as after, number from access.audit
                            where kind = 'own-indicator' and before is not null order by number desc limit 1) as entry
                        """).query(String.class).single()).isEqualTo("2020 -> 2021");
    }

    @Test
    void listsTheIndicatorsOfAnAreaByNumber() {
        for (var code : List.of("751-10", "751-2", "461-1")) {
            define(own, children(code));
        }

        assertThat(indicators.histories())
                .extracting(history -> history.newest().code())
                .containsExactly("461-1", "751-2", "751-10");
        assertThat(indicators.histories())
                .extracting(history -> history.newest())
                .extracting(OwnIndicator::area)
                .containsExactly("461", "751", "751");
    }

    private static List<Objection> objections(DefinitionOutcome outcome) {
        assertThat(outcome).isInstanceOf(DefinitionOutcome.Refused.class);
        return ((DefinitionOutcome.Refused) outcome)
                .objections().stream().map(DefinitionObjection::objection).toList();
    }
}
