package dk.helhed.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Helhed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** {@code helhed protect} and {@code helhed attack}: files in, files out, and no server and no database. */
@ExtendWith(OutputCaptureExtension.class)
class ProtectCommandTests {

    private static final String AREAS = "child,parent\n101,East\n147,East\n751,West\n740,West\nEast,DK\nWest,DK\n";

    private static final List<String> ROWS = List.of(
            "101,SYR,30",
            "101,IRQ,3",
            "101,POL,12",
            "147,SYR,8",
            "147,IRQ,11",
            "147,POL,2",
            "751,SYR,40",
            "751,IRQ,25",
            "751,POL,19",
            "740,SYR,7",
            "740,IRQ,9",
            "740,POL,14");

    @TempDir
    private Path desk;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(desk.resolve("area.csv"), AREAS);
        table(ROWS);
    }

    @Test
    void hidesWhatIsSmallAndEnoughBesideItSoThatTheAttackFindsNothing(CapturedOutput output) throws IOException {
        assertThat(protect()).isZero();

        var safe = read("safe.csv");
        assertThat(safe).startsWith("area,origin,n,status\nDK,TOT,180,value\n");
        assertThat(safe.lines()).contains("101,IRQ,,hidden", "147,POL,,hidden").hasSize(1 + 7 * 4);
        assertThat(safe.lines().filter(line -> line.endsWith(",hidden")))
                .hasSizeGreaterThan(2)
                .allMatch(line -> line.contains(",,hidden"));
        assertThat(output.getOut()).contains("28 celler").contains("28 cells");
        assertThat(attack("safe.csv")).isZero();
        assertThat(attack("safe.csv", "--dims", "area/area.csv,origin")).isZero();
        assertThat(output.getOut()).contains("area,origin,lowest,highest\n").contains("101,IRQ,2,13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fast", "round"})
    void writesTheSameBytesInAnyOrderOfTheRows(String method) throws IOException {
        assertThat(protect("--method", method)).isZero();
        var first = read("safe.csv");
        var shuffled = new ArrayList<>(ROWS);
        Collections.shuffle(shuffled, new Random(5));
        table(shuffled);

        assertThat(protect("--method", method)).isZero();

        assertThat(read("safe.csv")).isEqualTo(first);
        var report = read("report.json");
        assertThat(protect("--method", method)).isZero();
        assertThat(read("report.json")).isEqualTo(report);
    }

    @Test
    void reportsSettingsHashesReasonsLossAndAudit() throws IOException {
        assertThat(protect("--propose")).isZero();

        assertThat(read("report.json"))
                .contains(
                        "\"safe\" : true",
                        "AreTooFew[minimum=5",
                        "\"too-few\" : 2",
                        "\"protects-others\"",
                        "\"secondary\"")
                .contains("\"recovered\" : 0", "\"widerCategories\" : [ {", "\"personsHidden\"", "\"content\" : \"")
                .containsPattern("\"sha256\" : \"[0-9a-f]{64}\"")
                .doesNotContain("time");
    }

    @Test
    void roundsSmallCounts() throws IOException {
        assertThat(protect("--method", "round")).isZero();

        assertThat(read("safe.csv").lines().skip(1)).allMatch(line -> line.endsWith(",rounded"));
        assertThat(read("safe.csv")).doesNotContain(",3,", ",2,");
        assertThat(attack("safe.csv")).isZero();
    }

    @Test
    void addsNoiseByKeysOrByASecret(CapturedOutput output) throws IOException {
        assertThat(protect("--method", "cellkey")).isEqualTo(1);
        assertThat(output.getErr()).contains("--secret");
        Files.writeString(desk.resolve("secret"), "long enough to be one");
        var secret = desk.resolve("secret").toString();

        assertThat(protect("--method", "cellkey", "--secret", secret)).isIn(0, 1);
        assertThat(protect("--method", "cellkey", "--secret", secret, "--change", "8", "--variance", "4"))
                .isZero();
        assertThat(read("safe.csv").lines().skip(1)).allMatch(line -> line.matches(".*,(0|[3-9]|\\d\\d+),rounded"));
        assertThat(attack("safe.csv", "--change", "8", "--dims", "area/area.csv,origin"))
                .isZero();
    }

    @Test
    void addsNoiseToSharesByKeysOfPartAndWhole(CapturedOutput output) throws IOException {
        Files.writeString(desk.resolve("table.csv"), """
            area,origin,n,all,key,key_of_all
            101,SYR,30,32,1,11
            101,IRQ,9,11,2,12
            147,SYR,8,20,3,13
            147,IRQ,11,40,4,14
            751,SYR,40,80,5,15
            751,IRQ,25,60,6,16
            740,SYR,7,8,7,17
            740,IRQ,9,12,8,18
            """);
        String[] noise = {
            "--method", "cellkey", "--denominator", "all", "--key", "key", "--change", "8", "--variance", "4"
        };
        assertThat(protect(noise)).isEqualTo(1);
        assertThat(output.getErr()).contains("--denominator-key");
        assertNothingWritten();

        var withKeyOfWhole = Stream.concat(Stream.of(noise), Stream.of("--denominator-key", "key_of_all"));
        assertThat(protect(withKeyOfWhole.toArray(String[]::new))).isZero();

        assertThat(read("safe.csv")).startsWith("area,origin,n,all,status,all_status\n");
        assertThat(read("safe.csv").lines().skip(1))
                .allMatch(line -> line.matches(".*(,(0|[3-9]|\\d\\d+)){2},rounded,rounded"));
        assertThat(attack("safe.csv", "--change", "8", "--dims", "area/area.csv,origin"))
                .isZero();
    }

    @Test
    void readsAndWritesDanishFiles() throws IOException {
        Files.writeString(
                desk.resolve("table.csv"),
                "\uFEFFarea;origin;n\r\n" + String.join("\r\n", ROWS).replace(',', ';') + "\r\nDK;TOT;180,0\r\n");

        assertThat(protect()).isZero();

        assertThat(read("safe.csv")).startsWith("\uFEFFarea;origin;n;status\nDK;TOT;180;value\n");
        assertThat(attack("safe.csv")).isZero();
    }

    @Test
    void protectsLinkedTablesTogether() throws IOException {
        Files.writeString(
                desk.resolve("sex.csv"),
                "area,sex,n\n101,F,20\n101,M,25\n147,F,19\n147,M,2\n751,F,40\n751,M,44\n740,F,14\n740,M,16\n");

        assertThat(protect("--linked", desk.resolve("sex.csv").toString())).isZero();

        assertThat(read("safe-sex.csv").lines()).contains("147,M,,hidden", "DK,TOT,180,value");
        assertThat(attack("safe.csv", desk.resolve("safe-sex.csv").toString())).isZero();
    }

    @Test
    void keepsEarlierHolesClosed() throws IOException {
        assertThat(protect()).isZero();
        Files.move(desk.resolve("safe.csv"), desk.resolve("earlier.csv"));

        assertThat(protect(
                        "--min", "3", "--earlier", desk.resolve("earlier.csv").toString()))
                .isZero();

        assertThat(read("safe.csv").lines().filter(line -> line.endsWith("hidden")))
                .containsAll(read("earlier.csv")
                        .lines()
                        .filter(line -> line.endsWith("hidden"))
                        .toList());
    }

    @Test
    void protectsSharesThroughTheirWhole() throws IOException {
        Files.writeString(desk.resolve("table.csv"), """
                area,origin,n,all
                101,SYR,30,32
                101,POL,12,40
                147,SYR,8,60
                147,POL,20,50
                751,SYR,40,90
                751,POL,19,50
                740,SYR,17,44
                740,POL,14,52
                """);

        assertThat(protect("--denominator", "all")).isZero();

        // Two of 32 are not among the 30, so the 30 tell of the two.
        assertThat(read("safe.csv")).startsWith("area,origin,n,all,status,all_status\n");
        assertThat(read("safe.csv").lines().filter(line -> line.startsWith("101,SYR,")))
                .allMatch(line -> line.contains("hidden"));
        assertThat(attack("safe.csv")).isZero();
    }

    @Test
    void heedsWhatMustBeShownAndHidden() throws IOException {
        Files.writeString(desk.resolve("never.csv"), "area,origin\n751,SYR\n");
        Files.writeString(desk.resolve("always.csv"), "area\n147\n");
        var never = desk.resolve("never.csv").toString();
        var always = desk.resolve("always.csv").toString();

        assertThat(protect("--never", never, "--always", always)).isZero();

        assertThat(read("safe.csv").lines()).contains("751,SYR,,hidden", "147,TOT,21,value");
        assertThat(protect("--never", never, "--always", never)).isEqualTo(1);
    }

    @Test
    void showsMergedCodesTogether() throws IOException {
        assertThat(protect("--merge", "origin=IRQ+POL")).isZero();

        assertThat(read("safe.csv").lines()).contains("101,IRQ+POL,15,value", "101,IRQ,,merged");
        assertThat(protect("--merge", "area=East")).isZero();
        assertThat(read("safe.csv").lines()).contains("East,POL,14,value", "101,POL,,merged");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            101,ERI,-4              | et helt antal, 0 eller større
            DK,TOT,181              | 180, som er summen af de inderste celler
            East,SYR,39             | 38, som er summen af de inderste celler
            101,SYR,30              | hver celle kun én gang
            999,SYR,30              | en kode, der findes i area.csv
            101,,30                 | en kode
            101,SYR                 | 3 felter
            """)
    void writesNothingForATableThatIsWrong(String row, String sentence, CapturedOutput output) throws IOException {
        var rows = new ArrayList<>(ROWS);
        rows.add(row);
        table(rows);

        assertThat(protect()).isEqualTo(1);

        assertThat(output.getErr()).contains(sentence).contains("Linje 14");
        assertNothingWritten();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            child,parent/101,East/147,East/751,East/740,East/101,West | hver kode kun én gang
            child,parent/101,East/147,East/751,East/740,East/East,101 | står over sig selv
            child,parent/101,East/147,East/751,West/740,West          | både East og West står øverst
            over,under/101,East                                       | en kolonne child
            """)
    void writesNothingForAHierarchyThatIsNone(String hierarchy, String sentence, CapturedOutput output)
            throws IOException {
        Files.writeString(desk.resolve("area.csv"), hierarchy.replace('/', '\n') + "\n");

        assertThat(protect()).isEqualTo(1);

        assertThat(output.getErr()).contains(sentence);
        assertNothingWritten();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --min 2                             | --min kan ikke være 2. Vælg fra 3 til 20
            --min 0                             | Vælg fra 3 til 20
            --interval -1                       | Vælg fra
            --method round --base 3             | Vælg fra 5 til 100
            --dominance 1:80                    | --contributors
            --decimals 2                        | --contributors
            --group sex                         | sex findes ikke
            --method cellkey --key x --change 0 | Vælg fra 1 til 50
            --always nowhere.csv                | findes ikke eller kan ikke læses
            --merge origin=XXX+POL              | XXX findes ikke
            --merge sex=F+M                     | sex
            """)
    void writesNothingForSettingsThatCannotBe(String options, String sentence, CapturedOutput output)
            throws IOException {
        assertThat(protect(options.split(" "))).isEqualTo(1);

        assertThat(output.getErr()).contains(sentence);
        assertNothingWritten();
    }

    @Test
    void neverWritesOverWhatItReads(CapturedOutput output) throws IOException {
        var table = desk.resolve("table.csv").toString();
        assertThat(HelhedCommand.execute(
                        Helhed.class,
                        "protect",
                        table,
                        "--dims",
                        "origin",
                        "--value",
                        "n",
                        "--out",
                        table,
                        "--report",
                        table))
                .isEqualTo(1);
        assertThat(output.getErr()).contains("nævnt to gange");
        assertThat(read("table.csv")).startsWith("area,origin,n\n");
    }

    @Test
    void wrongUseEndsWithTwo() throws IOException {
        assertThat(protect("--method", "magic")).isEqualTo(2);
        assertThat(protect("--dominance", "many")).isEqualTo(2);
        assertThat(HelhedCommand.execute(Helhed.class, "attack")).isEqualTo(2);
    }

    @Test
    void theAttackFindsWhatIsHiddenInVainAndEndsWithOne(CapturedOutput output) throws IOException {
        Files.writeString(desk.resolve("safe.csv"), "sex,n,status\nTOT,9,value\nF,,hidden\nM,5,value\n");

        assertThat(attack("safe.csv")).isEqualTo(1);

        assertThat(output.getOut()).contains("F,4,4");
        assertThat(output.getErr()).contains("1 celle kan kendes for godt.");
    }

    @Test
    void theAttackRefusesATableThatContradictsItself(CapturedOutput output) throws IOException {
        Files.writeString(desk.resolve("safe.csv"), "sex,n,status\nTOT,9,value\nF,3,value\nM,5,value\n");

        assertThat(attack("safe.csv")).isEqualTo(1);

        assertThat(output.getErr()).contains("er 9, men det under den giver 8");
    }

    private void table(List<String> rows) throws IOException {
        Files.writeString(desk.resolve("table.csv"), "area,origin,n\n" + String.join("\n", rows) + "\n");
    }

    private int protect(String... options) {
        var words = Stream.concat(
                Stream.of(
                        "protect",
                        desk.resolve("table.csv").toString(),
                        "--dims",
                        "area/area.csv,origin",
                        "--value",
                        "n",
                        "--out",
                        desk.resolve("safe.csv").toString(),
                        "--report",
                        desk.resolve("report.json").toString()),
                Stream.of(options));
        return HelhedCommand.execute(Helhed.class, words.toArray(String[]::new));
    }

    private int attack(String file, String... options) {
        var words = Stream.concat(Stream.of("attack", desk.resolve(file).toString()), Stream.of(options));
        return HelhedCommand.execute(Helhed.class, words.toArray(String[]::new));
    }

    private String read(String file) throws IOException {
        return Files.readString(desk.resolve(file));
    }

    private void assertNothingWritten() {
        assertThat(desk.toFile().list()).containsOnly("area.csv", "table.csv");
    }
}
