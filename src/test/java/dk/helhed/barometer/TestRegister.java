package dk.helhed.barometer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Acting;
import dk.helhed.access.Task;
import dk.helhed.analytics.register.RegisterIntake;
import dk.helhed.analytics.register.RegisterRequest;
import dk.helhed.analytics.register.RegisterResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A register so small that it is counted by hand. In 2031, 40 of 80 adults in Aarhus have jobs, and 30 of 40 in Copenhagen; in
 * 2032, 60 of 80 in Aarhus and 30 of 40 in Copenhagen. Half of all are women; every fourth is of danish origin. Beside them stand
 * two children in Aarhus each year.
 */
public final class TestRegister {

    public static final String DATASET = "proevetal";

    private static final String DESCRIPTION = """
            name: proevetal
            title: {da: Prøvetal, en: Figures to try}
            person: key
            year: aar
            columns:
              - {name: key, title: {da: Person}, type: text}
              - {name: aar, title: {da: År, en: Year}, type: integer, least: 2000, most: 2099}
              - {name: region, title: {da: Region, en: Region}, type: code, role: dimension, codes: regions}
              - {name: kommune, title: {da: Kommune, en: Municipality}, type: code, role: dimension, codes: municipalities, meaning: municipality}
              - {name: koen, title: {da: Køn, en: Sex}, type: code, role: dimension, codes: koen}
              - {name: herkomst, title: {da: Herkomst, en: Origin}, type: code, role: dimension, codes: herkomst}
              - {name: alder, title: {da: Alder, en: Age}, type: integer, role: dimension, least: 0, most: 120}
              - {name: job, title: {da: Job, en: Job}, type: code, role: fact, codes: ja-nej}
              - {name: indkomst, title: {da: Indkomst, en: Income}, type: integer, role: fact, least: 0, most: 10000000}
            code-lists:
              - name: ja-nej
                codes:
                  - {code: "0", da: Nej, en: "No"}
                  - {code: "1", da: Ja, en: "Yes"}
              - name: koen
                codes:
                  - {code: "1", da: Mænd, en: Men}
                  - {code: "2", da: Kvinder, en: Women}
              - name: herkomst
                groups:
                  - {code: dansk, da: Dansk, en: Danish}
                  - {code: anden, da: Anden herkomst, en: Other origin}
                codes:
                  - {code: "1", da: Dansk oprindelse, en: Danish origin, parent: dansk}
                  - {code: "2", da: Indvandrere, en: Immigrants, parent: anden}
                  - {code: "3", da: Efterkommere, en: Descendants, parent: anden}
            hierarchies:
              - {name: geografi, levels: [region, kommune]}
              - {name: aldersgruppe, column: alder, bands: [0-17, 18-66, 67+]}
              - {name: herkomstgruppe, column: herkomst}
            """;

    private TestRegister() {}

    /** Takes the rows in, unless they are there. */
    public static void takeIn(RegisterIntake intake, Path desk) {
        try {
            var file = Files.writeString(desk.resolve("proevetal.csv"), rows());
            var result = Acting.as(
                    Task.COMMAND,
                    () -> intake.take(
                            new RegisterRequest(List.of(file), DATASET, DESCRIPTION, "test", false),
                            (step, share) -> {}));
            assertThat(result).isInstanceOfAny(RegisterResult.Stored.class, RegisterResult.AlreadyImported.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A code list with the ages from 18, so many of them. */
    public static String adults(int codes) {
        return "codelists: {voksne: ["
                + IntStream.range(18, 18 + codes).mapToObj(Integer::toString).collect(Collectors.joining(", "))
                + "]}";
    }

    private static String rows() {
        var rows = new StringBuilder("key,aar,region,kommune,koen,herkomst,alder,job,indkomst\n");
        people(rows, 2031, 751, 80, 40);
        people(rows, 2031, 101, 40, 30);
        people(rows, 2032, 751, 80, 60);
        people(rows, 2032, 101, 40, 30);
        for (var year : List.of(2031, 2032)) {
            rows.append("barn1,%d,82,751,1,2,10,0,0\nbarn2,%d,82,751,2,2,11,0,0\n".formatted(year, year));
        }
        return rows.toString();
    }

    private static void people(StringBuilder rows, int year, int municipality, int people, int employed) {
        for (int person = 0; person < people; person++) {
            rows.append("p%d-%d,%d,%d,%d,%d,%d,%d,%d,%d%n"
                    .formatted(
                            municipality,
                            person,
                            year,
                            municipality == 751 ? 82 : 84,
                            municipality,
                            1 + person % 2,
                            person % 4 == 0 ? 1 : 2 + person / 4 % 2,
                            20 + person % 40,
                            person < employed ? 1 : 0,
                            1_000 * person));
        }
    }
}
