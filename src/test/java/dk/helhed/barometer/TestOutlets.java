package dk.helhed.barometer;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.access.Person;
import dk.helhed.projects.TestSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Every page, file, picture and interface in which a figure can be seen. */
public final class TestOutlets {

    private static final Pattern ID_OR_HASH = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}");

    private TestOutlets() {}

    /** Those that show figures of a national indicator in a municipality. */
    public static List<String> of(String indicator, String area) {
        return Stream.of(
                        "/omraade/AREA",
                        "/omraade/AREA.csv",
                        "/omraade/AREA.xlsx",
                        "/omraade/AREA.json",
                        "/maal/1?area=AREA",
                        "/maal/1.csv?area=AREA",
                        "/indikator/CODE?area=AREA",
                        "/indikator/CODE?area=AREA&vis=tabel",
                        "/indikator/CODE.csv",
                        "/indikator/CODE.json",
                        "/indikator/CODE.xlsx",
                        "/kort?indikator=CODE",
                        "/kort.csv?indikator=CODE",
                        "/kort.xlsx?indikator=CODE",
                        "/kort.json?indikator=CODE",
                        "/kort.svg?indikator=CODE",
                        "/indikatorer",
                        "/tabeller",
                        "/batches",
                        "/rapporter",
                        "/signaler",
                        "/kredsloeb",
                        "/api/v1/batches",
                        "/api/v1/tables",
                        "/api/v1/barometer/AREA",
                        "/api/v1/indicators/CODE?area=AREA")
                .map(path -> path.replace("CODE", indicator).replace("AREA", area))
                .toList();
    }

    /** Those that show figures of a municipality's own indicator; in a map if several municipalities have some. */
    public static List<String> ofOwn(String indicator, String area) {
        return Stream.concat(
                        of(indicator, area).stream(),
                        Stream.of(
                                "/indikator/" + indicator + ".csv?area=" + area,
                                "/indikator/" + indicator + ".xlsx?area=" + area,
                                "/indikator/" + indicator + ".json?area=" + area,
                                "/indikator/" + indicator + ".svg?area=" + area))
                .toList();
    }

    /** Those that show a released table. */
    public static List<String> ofTable(String table) {
        return Stream.of(
                        "/tabel/ID",
                        "/tabel/ID?lang=en",
                        "/tabel/ID?d1=157",
                        "/tabel/ID.csv",
                        "/tabel/ID.csv?dialect=excel-da",
                        "/tabel/ID.xlsx",
                        "/tabel/ID.json",
                        "/tabel/ID.svg",
                        "/tabel/ID.svg?d3=2031",
                        "/api/v1/tables/ID")
                .map(path -> path.replace("ID", table))
                .toList();
    }

    /** What is answered; of a spreadsheet, all the parts that it is packed of. */
    public static String body(TestSite site, @Nullable Person reader, String path, Path desk) {
        var content = site.get(reader, path).getResponse().getContentAsByteArray();
        return path.contains(".xlsx") ? unpacked(content, desk) : new String(content, UTF_8);
    }

    /** What is answered, but for ids and hashes, in which any digits may stand by chance. */
    public static String figures(TestSite site, @Nullable Person reader, String path, Path desk) {
        return ID_OR_HASH.matcher(body(site, reader, path, desk)).replaceAll("…");
    }

    private static String unpacked(byte[] content, Path desk) {
        try (var parts =
                new ZipFile(Files.write(desk.resolve("tal.xlsx"), content).toFile())) {
            var text = new StringBuilder();
            for (var part : Collections.list(parts.entries())) {
                text.append(new String(parts.getInputStream(part).readAllBytes(), UTF_8));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
