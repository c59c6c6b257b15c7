package dk.helhed.barometer.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.barometer.BarometerTest;
import dk.helhed.barometer.TestFigures;
import dk.helhed.tables.FileForm;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever bytes come, the intake answers. */
@BarometerTest
class IntakeFuzzTests {

    private static final int FILES = 500;
    private static final long SEED = 20261122;

    private static final List<String> VALID = List.of(
            "area;indicator;period;value\nOdense;1.2;2020;58\nÆrø;1.2;2021;59,5\n",
            """
            area_code,area,indicator_no,value,unit,year,change,since_year,published,note
            000,Hele landet,1.1,20,pp,2020,-6,2012,2022-11,"a, ""b""
            c"
            751,Aarhus,N12,103.4,ratio,2018~,,,2019~,
            """,
            "\uFEFFvalue\tperiod\tindicator\tarea\r\n58\t2017K3\t7.ref\tKøbenhavns Kommune\r\n..\t2009/2013\tN1m\t84\r\n");

    private static final List<byte[]> INSERTS = List.of(
            "\"".getBytes(UTF_8),
            "\n".getBytes(UTF_8),
            "\r".getBytes(UTF_8),
            ";;,,\t".getBytes(UTF_8),
            new byte[] {0},
            new byte[] {(byte) 0xFF, (byte) 0xFE},
            new byte[] {(byte) 0xC3},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            "\\N\\.\\".getBytes(UTF_8),
            "-9999999999999999999".getBytes(UTF_8),
            "2024K5".getBytes(UTF_8),
            "\uFEFF\u202E🇩🇰".getBytes(UTF_8),
            FileForm.END.getBytes(UTF_8));

    private final TestFigures figures;
    private final Random random = new Random(SEED);

    IntakeFuzzTests(TestFigures figures) {
        this.figures = figures;
    }

    @Test
    void answersToEveryFileAndStoresExactlyTheRowsItSays() {
        figures.none();
        int stored = 0;
        int refused = 0;
        for (int number = 0; number < FILES; number++) {
            var file = damaged(VALID.get(random.nextInt(VALID.size())));
            var answer = figures.take(file);
            switch (answer.result()) {
                case IntakeResult.Stored batch -> {
                    stored += batch.taken();
                    assertThat(answer.errors()).as(name(number, file)).isEmpty();
                }
                case IntakeResult.Refused rows -> {
                    refused++;
                    assertThat(answer.errors()).as(name(number, file)).isNotEmpty();
                    assertThat(rows.refused()).as(name(number, file)).isPositive();
                }
                case IntakeResult.AlreadyImported before ->
                    assertThat(before.batch()).isPositive();
                case IntakeResult.Checked checked -> throw new AssertionError(checked);
            }
            assertThat(figures.count("observation")).as(name(number, file)).isEqualTo(stored);
        }
        assertThat(stored).isGreaterThan(FILES / 20);
        assertThat(refused).isGreaterThan(FILES / 20);
    }

    private byte[] damaged(String text) {
        var charset = random.nextInt(4) == 0 ? Charset.forName("windows-1252") : UTF_8;
        var file = text.getBytes(charset);
        for (int damage = random.nextInt(3); damage >= 0; damage--) {
            file = damagedOnce(file);
        }
        return file;
    }

    private byte[] damagedOnce(byte[] file) {
        var place = file.length == 0 ? 0 : random.nextInt(file.length);
        return switch (random.nextInt(6)) {
            case 0 -> replaced(file, place, (byte) random.nextInt(256));
            case 1 -> Arrays.copyOf(file, place);
            case 2 -> joined(file, place, new byte[0], Math.min(file.length, place + 1 + random.nextInt(8)));
            case 3 -> joined(file, place, INSERTS.get(random.nextInt(INSERTS.size())), place);
            case 4 -> joined(file, file.length, Arrays.copyOfRange(file, place, file.length), file.length);
            default -> replaced(file, place, (byte) ";,\t\"\n9 ".charAt(random.nextInt(7)));
        };
    }

    private static byte[] replaced(byte[] file, int place, byte other) {
        var copy = file.clone();
        if (copy.length > 0) {
            copy[place] = other;
        }
        return copy;
    }

    /** The file up to one place, something else, and the file from another place on. */
    private static byte[] joined(byte[] file, int until, byte[] between, int from) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(file, 0, until);
        bytes.writeBytes(between);
        bytes.write(file, from, file.length - from);
        return bytes.toByteArray();
    }

    private static String name(int number, byte[] file) {
        return number + ": " + new String(file, UTF_8);
    }
}
