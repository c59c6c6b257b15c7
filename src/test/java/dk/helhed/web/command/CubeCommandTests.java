package dk.helhed.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Helhed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counted by hand: eight people in two municipalities of one region and one of another. */
class CubeCommandTests {

    private static final String ROWS = """
            person_id,year,region,municipality,sex,age,employed,income
            1,2020,081,1,1,30,1,100
            2,2020,081,1,2,40,0,50.5
            3,2020,081,2,2,50,1,200
            4,2020,082,3,1,20,1,
            5,2020,082,3,1,70,0,10
            6,2020,082,3,2,60,,30
            1,2022,081,1,1,32,0,80
            2,2022,081,2,2,42,1,
            """;

    private static final String EMPLOYMENT = """
            - id: employment
              population: age between 25 and 64
              numerator: employed = 1
            """;

    @TempDir
    private Path directory;

    private Path out;
    private String errors = "";

    @BeforeEach
    void files() throws IOException {
        out = directory.resolve("CUBE.csv");
        Files.writeString(directory.resolve("rows.csv"), ROWS);
    }

    @Test
    void theCubeIsAsCountedByHand() throws IOException {
        assertThat(cube(EMPLOYMENT, "municipality,sex")).isZero();

        assertThat(out).content().isEqualTo("""
                municipality,sex,indicator,numerator,denominator,value
                TOT,TOT,employment,3,6,0.5
                TOT,1,employment,1,2,0.5
                TOT,2,employment,2,4,0.5
                1,TOT,employment,1,3,0.3333333333333333
                1,1,employment,1,2,0.5
                1,2,employment,0,1,0
                2,TOT,employment,2,2,1
                2,2,employment,2,2,1
                3,TOT,employment,0,1,0
                3,2,employment,0,1,0
                """);
    }

    @Test
    void everyMeasureIsWrittenInItsUnit() throws IOException {
        assertThat(cube("""
                - {id: mean, population: true, measure: mean, column: income}
                - {id: sum, population: true, measure: sum, column: income}
                - {id: median, population: true, measure: median, column: income}
                - {id: count, population: age >= 40, measure: count}
                - {id: pct, population: true, numerator: sex = 2, unit: pct}
                - {id: gap, population: true, numerator: employed = 1, gap: {group: sex = 1, against: sex = 2}}
                - {id: ratio, population: true, numerator: employed = 1, ratio: {group: sex = 1, against: sex = 2}}
                """, "")).isZero();

        assertThat(out).content().isEqualTo("""
                indicator,numerator,denominator,value
                mean,470.5,6,78.41666666666667
                sum,470.5,6,470.5
                median,,6,65.25
                count,5,5,5
                pct,4,8,50
                gap,2,4,0
                ratio,2,4,1
                """);
    }

    @Test
    void bothEnginesWriteTheSameBytes() throws IOException {
        assertThat(cube(EMPLOYMENT, "region/municipality,sex,year,age:5")).isZero();
        var bySql = Files.readString(out);

        assertThat(cube(EMPLOYMENT, "region/municipality,sex,year,age:5", "--engine", "bitmap"))
                .isZero();

        assertThat(out).content().isEqualTo(bySql);
    }

    @Test
    void whatWasReadIsKeptWhereItIsAskedFor() throws IOException {
        assertThat(cube(EMPLOYMENT, "sex,year")).isZero();
        var bySql = Files.readString(out);
        var index = directory.resolve("index");
        for (var round = 0; round < 2; round++) {
            assertThat(cube(EMPLOYMENT, "sex,year", "--engine", "bitmap", "--index", index.toString()))
                    .isZero();
            assertThat(out).content().isEqualTo(bySql);
        }
        assertThat(index.resolve("kept")).isNotEmptyDirectory();

        assertThat(cube(EMPLOYMENT, "sex", "--index", index.toString())).isEqualTo(1);
        assertThat(errors).contains("--index kræver --engine bitmap");
    }

    @Test
    void levelsOfAHierarchyAreAddedUpInOrder() throws IOException {
        assertThat(cube(EMPLOYMENT, "region/municipality,age:10")).isZero();

        assertThat(Files.readAllLines(out))
                .startsWith("region,municipality,age_10,indicator,numerator,denominator,value")
                .contains(
                        "TOT,TOT,30-39,employment,1,2,0.5",
                        "081,TOT,TOT,employment,3,5,0.6",
                        "081,2,50-59,employment,1,1,1")
                .noneMatch(line -> line.startsWith("TOT,1,"));
    }

    @Test
    void aYearWithoutRowsIsSaid() throws IOException {
        assertThat(cube(EMPLOYMENT, "year")).isZero();

        assertThat(errors).contains("Der er ingen rækker fra 2021", "There are no rows of 2021");
    }

    @Test
    void mistakesAreSaidInSentencesAndNothingIsWritten() throws IOException {
        var cases = List.of(
                List.of(EMPLOYMENT.replace("employed", "employd"), "sex", "Mener du employed?"),
                List.of(EMPLOYMENT.replace("employed", "employd"), "sex", "Linje 3, [employment].numerator"),
                List.of(EMPLOYMENT.replace("employed", "employd"), "sex", "  ^^^^^^^"),
                List.of(EMPLOYMENT.replace("= 1", "= 'yes'"), "sex", "hele tal"),
                List.of(EMPLOYMENT.replace("25 and 64", "64 and 25"), "sex", "modsiger"),
                List.of(EMPLOYMENT.replace("25 and 64", "90 and 99"), "sex", "divideret med nul"),
                List.of("codelists: {a: [b], b: [a]}\ndefinitions:\n" + EMPLOYMENT, "sex", "a > b > a"),
                List.of(EMPLOYMENT, "mood", "Der kan ikke deles op efter mood"),
                List.of(EMPLOYMENT, "sex,sex", "valgt to gange"),
                List.of(EMPLOYMENT, "income", "har decimaler"),
                List.of("not: [yaml", "sex", "YAML"));
        for (var one : cases) {
            assertThat(cube(one.get(0), one.get(1))).as(one.get(2)).isEqualTo(1);
            assertThat(errors).contains(one.get(2));
            assertThat(directory.toFile().list()).containsExactlyInAnyOrder("rows.csv", "D.yaml");
        }
    }

    @Test
    void filesThatAreNotRowsAreRefused() throws IOException {
        Files.write(directory.resolve("rows.csv"), new byte[] {'P', 'A', 'R', '1', 0, 1, 2, 3});

        assertThat(cube(EMPLOYMENT, "sex")).isEqualTo(1);
        assertThat(errors).contains("kan ikke læses som registerrækker");
        assertThat(run("cube", "nowhere.csv", "--definitions", "x", "--out", out.toString()))
                .isEqualTo(1);
        assertThat(run("cube", "--out", out.toString())).isEqualTo(2);
        assertThat(run("cube", "--definitions", "x", "--out", out.toString())).isEqualTo(1);
        assertThat(run("cube", "--trino", "jdbc:trino://x", "--definitions", "x", "--out", out.toString()))
                .isEqualTo(1);
        assertThat(out).doesNotExist();
    }

    private int cube(String definitions, String dimensions, String... more) throws IOException {
        var file = directory.resolve("D.yaml");
        Files.writeString(file, definitions);
        var words =
                new ArrayList<>(List.of("cube", directory.resolve("rows.csv").toString()));
        words.addAll(List.of("--definitions", file.toString(), "--dims", dimensions, "--out", out.toString()));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    private int run(String... words) {
        var said = new ByteArrayOutputStream();
        var before = System.err;
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            return HelhedCommand.execute(Helhed.class, words);
        } finally {
            System.setErr(before);
            errors = said.toString(StandardCharsets.UTF_8);
        }
    }
}
