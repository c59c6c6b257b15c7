package dk.helhed.yearcycle.signal.compute;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Acting;
import dk.helhed.access.Person;
import dk.helhed.access.Task;
import dk.helhed.access.TestPeople;
import dk.helhed.barometer.CountedDatabase;
import dk.helhed.barometer.TestFigures;
import dk.helhed.projects.Phase;
import dk.helhed.projects.TestProjects;
import dk.helhed.projects.TestSite;
import dk.helhed.yearcycle.CycleTest;
import dk.helhed.yearcycle.signal.Signal;
import dk.helhed.yearcycle.signal.SignalKind;
import dk.helhed.yearcycle.signal.SignalState;
import dk.helhed.yearcycle.signal.Signals;
import dk.helhed.yearcycle.signal.Step;
import dk.helhed.yearcycle.signal.Transition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionOperations;

/** The way of signals from the figures and back, each test with an indicator that no other test reads. */
@CycleTest
class SignalWayTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Runs runs;
    private final Signals signals;
    private final ComputationRepository computations;
    private final TransactionOperations transactions;
    private final TestFigures figures;
    private final TestSite site;
    private final TestPeople people;
    private final TestProjects projects;
    private final CountedDatabase database;

    SignalWayTests(
            Runs runs,
            Signals signals,
            ComputationRepository computations,
            TransactionOperations transactions,
            TestFigures figures,
            TestSite site,
            TestPeople people,
            TestProjects projects,
            DataSource database) {
        this.runs = runs;
        this.signals = signals;
        this.computations = computations;
        this.transactions = transactions;
        this.figures = figures;
        this.site = site;
        this.people = people;
        this.projects = projects;
        this.database = (CountedDatabase) database;
    }

    /** The municipality is that of the project registered last. */
    @BeforeEach
    void inAarhus() {
        figures.none();
        projects.project(people.department(), null, Phase.IDEA);
    }

    @AfterEach
    void back() {
        figures.none();
    }

    @Test
    void aSignalIsFoundTakenUpProposedDecidedReturnedResolvedAndFoundAgain() {
        var steward = people.with("data-steward", people.municipality());
        figures.batch(TODAY, null, "751;N11;2012;60;;", "751;N11;2024;55;;");
        runs.run();
        var found = signal("N11");
        assertThat(found.state()).isEqualTo(SignalState.NEW);
        assertThat(site.send(steward, found.path() + "/tag-op", version(found))).hasStatus3xxRedirection();
        var proposal = UUID.randomUUID();
        propose(found, proposal);
        figures.batch(TODAY, null, "751;N11;2025;54;;");
        runs.runIfDue();
        assertThat(signal("N11").state()).isEqualTo(SignalState.RETURNED);
        figures.batch(TODAY, null, "751;N11;2026;61;;");
        runs.runIfDue();
        assertThat(signal("N11").state()).isEqualTo(SignalState.RESOLVED);
        figures.batch(TODAY.plusDays(1), null, "751;N11;2026;50;;");
        runs.runIfDue();

        var again = signal("N11");
        assertThat(again.id()).isEqualTo(found.id());
        assertThat(signals.ofProposal(proposal)).extracting(Signal::id).containsExactly(found.id());
        assertThat(signals.history(again))
                .extracting(Step::transition)
                .containsExactly(
                        Transition.FIND,
                        Transition.TAKE_UP,
                        Transition.PROPOSE,
                        Transition.DECIDE,
                        Transition.COME_BACK,
                        Transition.RESOLVE,
                        Transition.COME_BACK);
        assertThat(signals.history(again)).extracting(Step::batch).containsExactly(1, 1, 1, 1, 2, 3, 4);
    }

    private void propose(Signal signal, UUID proposal) {
        Acting.as(Task.COMMAND, () -> {
            signals.proposed(List.of(signal.id()), proposal);
            signals.decided(proposal);
            return proposal;
        });
    }

    @Test
    void aProposalThatComesToNothingSendsItsSignalsBack() {
        figures.batch(TODAY, null, "751;N13;2012;70;;", "751;N13;2024;65;;");
        runs.run();
        var proposal = UUID.randomUUID();
        Acting.as(Task.COMMAND, () -> {
            signals.proposed(List.of(signal("N13").id()), proposal);
            signals.returned(proposal, "Der var ikke råd.");
            return proposal;
        });

        assertThat(signal("N13").state()).isEqualTo(SignalState.RETURNED);
        assertThat(signals.history(signal("N13")).getLast().words()).isEqualTo("Der var ikke råd.");
    }

    @Test
    void theSameFactsChangeNothingAndNothingIsComputedTwice() {
        figures.batch(TODAY, null, "751;N1;2015K4;60;;", "751;N1;2024K4;55;;");
        runs.run();
        var last = runs.last();

        runs.runIfDue();

        assertThat(runs.last()).isEqualTo(last);
        assertThat(runs.run().orElseThrow()).isEqualTo(Summary.NOTHING);
        figures.batch(TODAY, null, "000;N1;2024K4;55;;");
        runs.runIfDue();
        assertThat(runs.last().batch()).isEqualTo(last.batch() + 1);
    }

    @Test
    void ofTwoInstancesOneComputes() {
        var second = transactions.execute(status -> {
            assertThat(computations.claim()).isPresent();
            return CompletableFuture.supplyAsync(runs::run).join();
        });

        assertThat(second).isEmpty();
    }

    @Test
    void ofTwoPeopleTheSecondIsToldAndLosesNothing() {
        var steward = people.with("data-steward", people.municipality());
        figures.batch(TODAY, null, "751;N1m;2015K4;60;;", "751;N1m;2024K4;55;;");
        runs.run();
        var seen = signal("N1m");
        assertThat(site.send(steward, seen.path() + "/tag-op", version(seen))).hasStatus3xxRedirection();

        var late = site.send(
                steward,
                seen.path() + "/forklar",
                Map.of("version", String.valueOf(seen.version()), "reason", "Tallet er for gammelt."));

        assertThat(late)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Signalet er ændret, mens du skrev", "Tallet er for gammelt.");
        assertThat(signal("N1m").state()).isEqualTo(SignalState.TAKEN_UP);
    }

    @Test
    void anExplanationNeedsWordsAndIsReadByAllWithoutAName() {
        var steward = people.with("data-steward", people.municipality());
        figures.batch(TODAY, null, "751;N1k;2015K4;60;;", "751;N1k;2024K4;55;;");
        runs.run();
        var found = signal("N1k");

        assertThat(site.send(steward, found.path() + "/forklar", version(found)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(site.send(
                        steward,
                        found.path() + "/forklar",
                        Map.of(
                                "version",
                                String.valueOf(found.version()),
                                "reason",
                                "Der blev talt på en anden måde.")))
                .hasStatus3xxRedirection();

        assertThat(site.get(null, found.path()))
                .hasStatusOk()
                .bodyText()
                .contains("Der blev talt på en anden måde.")
                .doesNotContain(steward.name());
        assertThat(site.get(steward, found.path())).bodyText().contains(steward.name());
    }

    @Test
    void whoeverAnswersForTheIndicatorHandlesItsSignalAndNobodyElseWithoutTheRight() {
        var owner = people.with("indicator-owner", people.team(people.department()));
        var other = people.with("indicator-owner", people.team(people.department()));
        var steward = people.with("data-steward", people.municipality());
        figures.batch(TODAY, null, "751;7.2;2012;20;;", "751;7.2;2024;25;;");
        runs.run();
        var found = signal("7.2");
        site.send(steward, "/ejere/indikator/7.2", Map.of("number", owner.number()));

        assertThat(site.send(other, found.path() + "/tag-op", version(found))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(site.send(caseworker(), found.path() + "/tag-op", version(found)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(site.get(owner, "/min-side")).bodyText().contains(found.path());
        assertThat(site.get(other, "/min-side")).bodyText().doesNotContain(found.path());
        assertThat(site.send(owner, found.path() + "/tag-op", version(found))).hasStatus3xxRedirection();
    }

    private Person caseworker() {
        return people.with("caseworker", people.department());
    }

    @Test
    void theListNarrowsByRuleAndStateAndSaysWhyItIsEmpty() {
        figures.batch(TODAY, null, "751;N12;2012;60;;", "751;N12;2024;55;;");
        runs.run();

        assertThat(site.get(null, "/signaler?regel=turned-negative&tilstand=new"))
                .bodyText()
                .contains(signal("N12").path());
        assertThat(site.get(null, "/signaler?regel=gap-widened&tilstand=decided&tema=findes-ikke"))
                .bodyText()
                .contains("Ingen signaler passer til valget.");
        assertThat(site.get(null, "/signaler.csv?regel=turned-negative"))
                .bodyText()
                .contains(",N12,751,");
        assertThat(site.get(null, "/signaler/regler")).bodyText().contains("below-measurements = 2");
        assertThat(site.get(null, "/signaler/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aHundredIndicatorsCostNoMoreStatementsThanOne() {
        figures.batch(TODAY, null, "751;1.2;2012;60;;");
        runs.run();
        var few = database.statementsOf(runs::run);
        var rows = new ArrayList<String>();
        for (var indicator : List.of("2.1", "2.2", "3.1", "3.2", "3.3", "6.1", "8.1", "N6", "N8", "N9")) {
            rows.add("751;%s;2012;50;;".formatted(indicator));
            rows.add("751;%s;2024;50;;".formatted(indicator));
        }
        figures.batch(TODAY, null, rows.toArray(String[]::new));
        runs.run();

        assertThat(database.statementsOf(runs::run)).isEqualTo(few).isLessThan(400);
    }

    private Signal signal(String indicator) {
        return signals.all().stream()
                .filter(signal -> signal.kind() == SignalKind.TURNED_NEGATIVE
                        && signal.subject().thing().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> version(Signal signal) {
        return Map.of("version", String.valueOf(signal.version()));
    }
}
