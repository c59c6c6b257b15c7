package dk.helhed.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Acting;
import dk.helhed.access.Task;
import dk.helhed.analytics.cube.Cube;
import dk.helhed.analytics.cube.CubeFile;
import dk.helhed.analytics.cube.Progress;
import dk.helhed.analytics.dataset.DatasetColumns;
import dk.helhed.analytics.definition.Definitions;
import dk.helhed.analytics.register.RegisterBatches;
import dk.helhed.analytics.register.RegisterIntake;
import dk.helhed.analytics.register.RegisterRequest;
import dk.helhed.analytics.register.RegisterResult;
import dk.helhed.yearcycle.CycleTest;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions to a delivery: with filters, from kept indexes that several programs share. */
@CycleTest
class RegisterCubesTests {

    private static final String DATASET = "spurgt";

    private static final String DESCRIPTION = """
            name: spurgt
            title: {da: Til spørgsmål}
            person: key
            year: aar
            columns:
              - {name: key, title: {da: Person}, type: text}
              - {name: aar, title: {da: År}, type: integer, least: 2000, most: 2099}
              - {name: kommune, title: {da: Kommune}, type: code, role: dimension, codes: municipalities, meaning: municipality}
              - {name: alder, title: {da: Alder}, type: integer, role: dimension, least: 0, most: 120}
              - {name: job, title: {da: Job}, type: boolean, role: fact}
            hierarchies:
              - {name: aldersgruppe, column: alder, bands: [0-17, 18-66, 67+]}
            """;

    private static final String ROWS = """
            key,aar,kommune,alder,job
            a,2030,751,20,ja
            b,2030,751,30,nej
            c,2030,101,40,ja
            d,2030,101,70,nej
            a,2031,751,21,ja
            b,2031,751,31,ja
            c,2031,101,41,nej
            e,2031,751,10,nej
            """;

    private static final String DEFINITIONS = "- {id: job, population: alder between 18 and 66, numerator: job}";

    private final RegisterIntake intake;
    private final RegisterBatches batches;
    private final RegisterCubes cubes;
    private final AnalyticsSettings settings;

    @TempDir
    private Path desk;

    RegisterCubesTests(
            RegisterIntake intake, RegisterBatches batches, RegisterCubes cubes, AnalyticsSettings settings) {
        this.intake = intake;
        this.batches = batches;
        this.cubes = cubes;
        this.settings = settings;
    }

    @BeforeEach
    void takeRowsIn() throws IOException {
        var file = Files.writeString(desk.resolve("rows.csv"), ROWS);
        var request = new RegisterRequest(List.of(file), DATASET, DESCRIPTION, "test", false);
        var result = Acting.as(Task.COMMAND, () -> intake.take(request, (step, share) -> {}));
        assertThat(result).isInstanceOfAny(RegisterResult.Stored.class, RegisterResult.AlreadyImported.class);
    }

    @Test
    void whoIsFilteredOutIsNotCounted() throws IOException {
        assertThat(answer(cubes, List.of("aar"), Map.of())).isEqualTo("""
                aar,indicator,numerator,denominator,value
                TOT,job,4,6,0.6666666666666666
                2030,job,2,3,0.6666666666666666
                2031,job,2,3,0.6666666666666666
                """);
        assertThat(answer(cubes, List.of("aar"), Map.of("kommune", List.of("751"), "aldersgruppe", List.of("18-66"))))
                .isEqualTo("""
                        aar,indicator,numerator,denominator,value
                        TOT,job,3,4,0.75
                        2030,job,1,2,0.5
                        2031,job,2,2,1
                        """);
        assertThat(answer(cubes, List.of(), Map.of("kommune", List.of("147")))).isEqualTo("""
                indicator,numerator,denominator,value
                """);
    }

    @Test
    void anotherProgramAnswersTheSameAndSoDoesACalculation() throws IOException {
        var dimensions = List.of("kommune", "aldersgruppe");
        var other = new RegisterCubes(batches, new CubeEngines(settings));

        var answer = answer(cubes, dimensions, Map.of());
        assertThat(answer(other, dimensions, Map.of())).isEqualTo(answer);

        var plan = plan(cubes, dimensions, Map.of());
        var counted = Acting.as(Task.CALCULATIONS, () -> cubes.count(plan, Progress.UNSEEN));
        assertThat(counted.engine()).isEqualTo(CountedCube.BITMAP);
        assertThat(text(counted.cube(), plan)).isEqualTo(answer);
    }

    @Test
    void aDimensionOrMemberThatThereCannotBeIsSaid() {
        assertImpossible("cube.no-dimension", List.of("humør"), Map.of());
        assertImpossible("cube.no-dimension", List.of("aar"), Map.of("humør", List.of("godt")));
        assertImpossible("cube.no-member", List.of("aar"), Map.of("kommune", List.of("Aarhus")));
        assertImpossible("cube.no-member", List.of("aar"), Map.of("aldersgruppe", List.of("18-65")));
        assertImpossible("cube.dimension-twice", List.of("aar", "aar"), Map.of());
    }

    private void assertImpossible(String key, List<String> dimensions, Map<String, List<String>> filters) {
        assertThat(planned(cubes, dimensions, filters))
                .isInstanceOfSatisfying(
                        RegisterCubes.Plan.Impossible.class,
                        impossible -> assertThat(impossible.problem().key()).isEqualTo(key));
    }

    private String answer(RegisterCubes cubes, List<String> dimensions, Map<String, List<String>> filters)
            throws IOException {
        var plan = plan(cubes, dimensions, filters);
        return text(
                Acting.as(
                        Task.CALCULATIONS,
                        () -> cubes.answer(plan, Progress.UNSEEN).cube()),
                plan);
    }

    private RegisterCubes.Plan.Good plan(
            RegisterCubes cubes, List<String> dimensions, Map<String, List<String>> filters) {
        var plan = planned(cubes, dimensions, filters);
        assertThat(plan).isInstanceOf(RegisterCubes.Plan.Good.class);
        return (RegisterCubes.Plan.Good) plan;
    }

    private RegisterCubes.Plan planned(
            RegisterCubes cubes, List<String> dimensions, Map<String, List<String>> filters) {
        return Acting.as(Task.CALCULATIONS, () -> {
            assertThat(cubes.plan(DATASET, 1, DEFINITIONS, List.of())).isInstanceOf(RegisterCubes.Plan.Good.class);
            var delivery = batches.delivery(DATASET, 1).orElseThrow();
            var columns = new DatasetColumns(delivery.dataset()).columns();
            var read = (Definitions.Read) Definitions.read(DEFINITIONS, columns);
            return RegisterCubes.plan(delivery, read, dimensions, filters);
        });
    }

    private static String text(Cube cube, RegisterCubes.Plan.Good plan) throws IOException {
        var text = new StringWriter();
        CubeFile.write(cube, plan.request().definitions(), text);
        return text.toString();
    }
}
