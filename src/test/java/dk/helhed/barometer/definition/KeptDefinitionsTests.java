package dk.helhed.barometer.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.access.Acting;
import dk.helhed.access.Outcome;
import dk.helhed.access.Task;
import dk.helhed.analytics.register.RegisterIntake;
import dk.helhed.barometer.TestRegister;
import dk.helhed.yearcycle.CycleTest;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was written once stays, and what counts something else begins anew. */
@CycleTest
class KeptDefinitionsTests {

    private final KeptDefinitions definitions;
    private final RegisterIntake intake;
    private final JdbcClient jdbc;

    @TempDir
    private Path desk;

    /** Another in each test, for they share a database. */
    private final String id = "job-" + UUID.randomUUID().toString().substring(0, 8);

    KeptDefinitionsTests(KeptDefinitions definitions, RegisterIntake intake, JdbcClient jdbc) {
        this.definitions = definitions;
        this.intake = intake;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void takeRowsIn() {
        TestRegister.takeIn(intake, desk);
    }

    @Test
    void whatIsNewIsTheFirstVersionAndKnowsItsNumber() {
        var kept = kept(keep(0, "population: alder >= 18, numerator: job = 1"));

        assertThat(kept.version()).isEqualTo(1);
        assertThat(kept.edition()).isEqualTo(1);
        assertThat(definitions.find(id).orElseThrow().text()).contains("version: 1", "alder >= 18");
        assertThat(definitions.newest()).extracting(KeptDefinition::id).contains(id);
        assertThat(definitions.indicatorOf(id, 1)).isEmpty();
    }

    @Test
    void otherWordingKeepsTheVersionAndAnotherCountBreaksTheSeries() {
        keep(0, "population: alder >= 18, numerator: job = 1");
        var renamed = kept(keep(1, "population: 'alder   >=   18', numerator: job = 1, name: I job, minimum_base: 50"));
        var changed = kept(keep(2, "population: alder >= 20, numerator: job = 1, name: I job"));

        assertThat(renamed.version()).isEqualTo(1);
        assertThat(changed.version()).isEqualTo(2);
        assertThat(definitions.versions(id))
                .extracting(one -> one.edition() + "." + one.version())
                .containsExactly("3.2", "2.1", "1.1");
        assertThat(definitions.versions(id).getFirst().name().da()).isEqualTo("I job");
    }

    @Test
    void nothingIsKeptTwiceOrOverSomebodyElsesOrInAnotherDataset() {
        keep(0, "population: alder >= 18, numerator: job = 1");

        assertThat(refusal(keep(1, "numerator: job = 1, population: alder >= 18")))
                .isEqualTo("kept.no-change");
        assertThat(refusal(keep(0, "population: alder >= 19, numerator: job = 1")))
                .isEqualTo("kept.taken");
        keep(1, "population: alder >= 19, numerator: job = 1");
        assertThat(refusal(keep(1, "population: alder >= 21, numerator: job = 1")))
                .isEqualTo("kept.meanwhile");
        assertThat(definitions.versions(id)).hasSize(2);
    }

    @Test
    void whatCannotBeReadIsRefusedWithTheReason() {
        assertThat(refusal(keep(0, "population: hoejde > 2, numerator: job = 1")))
                .startsWith("expression.unknown-column");
        assertThat(refusal(keepText(0, "- {id: ny, population: 'true', numerator: job = 1}")))
                .isEqualTo("kept.id");
        assertThat(
                        refusal(
                                keepText(
                                        0,
                                        "- {id: a, population: 'true', numerator: job = 1}\n- {id: b, population: 'true', numerator: job = 1}")))
                .isEqualTo("kept.several");
        assertThat(refusal(Acting.as(Task.COMMAND, () -> definitions.keep(new Draft("findes-ikke", "x", "", 0)))))
                .isEqualTo("kept.no-dataset");
    }

    @Test
    void theDatabaseItselfRefusesWhatDoesNotFollow() {
        keep(0, "population: alder >= 18, numerator: job = 1");

        for (var wrong : List.of("3, 1, 'proevetal'", "2, 3, 'proevetal'", "2, 1, 'andet'")) {
            assertThatThrownBy(() -> jdbc.sql("insert into barometer.figure_definition"
                                    + " (id, edition, version, dataset, name_da, text, saved_at) select :id, e, v, d, 'x', 'x',"
                                    + " now() from (values (" + wrong + ")) as row (e, v, d)")
                            .param("id", id)
                            .update())
                    .as(wrong)
                    .hasMessageContaining("does not follow");
        }
        assertThatThrownBy(() -> jdbc.sql("update barometer.figure_definition set text = 'x'")
                        .update())
                .isNotNull();
    }

    private Outcome<KeptDefinition> keep(int seen, String fields) {
        return keepText(seen, "- {id: " + id + ", " + fields + "}");
    }

    private Outcome<KeptDefinition> keepText(int seen, String text) {
        return Acting.as(Task.COMMAND, () -> definitions.keep(new Draft(TestRegister.DATASET, text, "", seen)));
    }

    private static KeptDefinition kept(Outcome<KeptDefinition> outcome) {
        return switch (outcome) {
            case Outcome.Done<KeptDefinition> done -> done.thing();
            case Outcome.Refused<KeptDefinition> refused -> throw new AssertionError(refused.objections());
        };
    }

    private static String refusal(Outcome<KeptDefinition> outcome) {
        return switch (outcome) {
            case Outcome.Done<KeptDefinition> done -> "";
            case Outcome.Refused<KeptDefinition> refused ->
                refused.objections().getFirst().key();
        };
    }
}
