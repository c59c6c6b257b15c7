package dk.helhed.analytics.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.tables.FileProblem;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetFileTests {

    private static final ReferenceLists LISTS = ReferenceLists.shipped();

    private static final String FILE = """
            name: borgere
            title: {da: Borgere}
            person: key
            year: aar
            columns:
              - {name: key, title: {da: Person}, type: text}
              - {name: aar, title: {da: År}, type: integer}
              - {name: land, title: {da: Land}, type: code, role: dimension, codes: lande}
              - {name: klasse, title: {da: Herkomst}, type: code, role: dimension, codes: klasser}
              - {name: foedt, title: {da: Født i}, type: code, role: fact, codes: lande}
              - {name: alder, title: {da: Alder}, type: integer, role: dimension, least: 0, most: 120}
              - {name: loen, title: {da: Løn}, type: decimal, role: fact, missing: ["-", "x"]}
            code-lists:
              - name: lande
                groups:
                  - {code: danish, da: Danmark}
                  - {code: western, da: Vestlige}
                  - {code: non-western, da: Ikke-vestlige}
                  - {code: menapt, da: Menapt, parent: non-western}
                codes:
                  - {code: DK, da: Danmark, parent: danish}
                  - {code: SE, da: Sverige, parent: western}
                  - {code: SY, da: Syrien, parent: menapt}
              - name: klasser
                codes:
                  - {code: "10", da: Dansk}
                  - {code: "24", da: Indvandrer V}
                  - {code: "25", da: Indvandrer I}
                  - {code: "34", da: Efterkommer V}
                  - {code: "35", da: Efterkommer I}
            hierarchies:
              - {name: aldersgruppe, column: alder, bands: [0-17, 18-66, 67+]}
              - {name: landegruppe, column: land}
            origin:
              class: klasse
              country: land
              born: foedt
              citizenship: foedt
              mother-born: foedt
              mother-citizenship: foedt
              father-born: foedt
              father-citizenship: foedt
            """;

    private static Dataset read(String text) {
        return switch (DatasetFile.read(text, LISTS)) {
            case DatasetFile.Read read -> read.dataset();
            case DatasetFile.Wrong wrong -> throw new AssertionError(wrong.problems());
        };
    }

    private static List<FileProblem> problems(String text) {
        return switch (DatasetFile.read(text, LISTS)) {
            case DatasetFile.Read ignored -> List.of();
            case DatasetFile.Wrong wrong -> wrong.problems();
        };
    }

    @Test
    void aDescriptionSaysWhatEachColumnIs() {
        var dataset = read(FILE);

        assertThat(dataset.person().storedType()).isEqualTo(StoredType.BLOB);
        assertThat(dataset.year().storedType()).isEqualTo(StoredType.SMALLINT);
        assertThat(dataset.column("alder").orElseThrow().storedType()).isEqualTo(StoredType.TINYINT);
        assertThat(dataset.column("land").orElseThrow().storedType()).isEqualTo(StoredType.VARCHAR);
        assertThat(dataset.column("klasse").orElseThrow().storedType()).isEqualTo(StoredType.TINYINT);
        assertThat(dataset.column("loen").orElseThrow().missing()).containsExactly("-", "x");
        assertThat(dataset.inFiles()).extracting(Column::name).doesNotContain("land", "klasse");
    }

    @Test
    void groupsOfACodeAreToldFromTheNearestToTheOutermost() {
        var countries =
                Objects.requireNonNull(read(FILE).column("land").orElseThrow().codes());

        assertThat(countries.above("SY")).extracting(Code::code).containsExactly("menapt", "non-western");
        assertThat(countries.above("DK")).extracting(Code::code).containsExactly("danish");
    }

    @Test
    void theShippedRegisterIsDescribed() throws IOException {
        try (var text = Objects.requireNonNull(getClass().getResourceAsStream("/analytics/datasets/register.yaml"))) {
            var dataset = read(new String(text.readAllBytes(), UTF_8));

            assertThat(dataset.columns()).hasSize(20);
            assertThat(dataset.column("municipality").orElseThrow().storedType())
                    .isEqualTo(StoredType.SMALLINT);
            assertThat(dataset.meaning(ColumnMeaning.MUNICIPALITY)).isPresent();
            assertThat(dataset.hierarchies()).hasSize(4);
        }
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            name: borgere | name: Mine borgere | name | 1
            name: key, | name: Key, | column-name | 6
            person: key | person: cpr | no-such-column | 3
            year: aar | year: key | person-is-year | 4
            type: text} | type: string} | type | 6
            type: text} | type: date} | person-type | 6
            type: text} | type: text, role: fact} | role-of-key | 6
            type: integer} | type: text} | year-type | 7
            role: dimension, codes: lande | role: key, codes: lande | role | 8
            codes: lande} | codes: landene} | no-such-list | 8
            type: integer, role | type: code, role | missing | 11
            least: 0, most: 120 | least: 0, most: -1 | bounds-order | 11
            least: 0, most: 120 | least: nul | whole-number | 11
            least: 0, most: 120 | codes: lande | codes-of-type | 11
            least: 0, most: 120 | required: ja | true-or-false | 11
            least: 0, most: 120 | meaning: age | meaning | 11
            least: 0, most: 120 | meaning: birth-date | meaning-of-type | 11
            name: loen | name: alder | column-twice | 12
            decimal, role: fact | text, role: fact, least: 1 | bounds-of-number | 12
            parent: western | parent: nordic | no-such-group | 22
            {code: non-western, da: Ikke-vestlige} | {code: non-western, da: Ikke-vestlige, parent: menapt} | circle | 18
            {code: SE, da | {code: DK, da | code-twice | 22
            name: klasser | name: regions | list-twice | 24
            parent: danish | parent: menapt, da: igen | twice | 21
            code: "35" | code: "36" | origin-classes | 35
            parent: western} | color: 1} | unknown-field | 22
            0-17, 18-66 | 0-18, 18-66 | band-order | 32
            0-17, 18-66 | unge | band | 32
            column: alder, bands | column: loen, bands | bands-of-number | 32
            {name: landegruppe, column: land} | {name: landegruppe, column: alder} | groups-of-codes | 33
            {name: landegruppe, column: land} | {name: landegruppe, column: key} | not-by-person | 33
            {name: landegruppe, column: land} | {name: land, column: land} | hierarchy-twice | 33
            {name: landegruppe, column: land} | {name: landegruppe, levels: [land]} | levels | 33
            country: land | country: alder | origin-groups | 36
            mother-born: foedt | mother-born: klasse | origin-countries | 39
            """)
    void everyMistakeIsNamedWithItsLine(String right, String wrong, String key, int line) {
        assertThat(FILE).contains(right);

        assertThat(problems(FILE.replaceFirst(Pattern.quote(right), wrong.replace("$", "\\$"))))
                .anySatisfy(problem -> {
                    assertThat(problem.key()).endsWith(".file." + key);
                    assertThat(problem.line()).isEqualTo(line);
                });
    }

    @Test
    void aCircleOfGroupsIsToldAsItGoes() {
        var wrong = FILE.replace("da: Ikke-vestlige}", "da: Ikke-vestlige, parent: menapt}");

        assertThat(problems(wrong))
                .filteredOn(problem -> problem.key().endsWith("circle"))
                .extracting(FileProblem::arguments)
                .contains(List.of("non-western < menapt < non-western"));
    }

    @Test
    void whatIsNoDescriptionIsSaidToBe() {
        assertThat(problems("- a")).extracting(FileProblem::key).containsExactly("yaml.file.not-a-mapping");
        assertThat(problems("")).extracting(FileProblem::key).containsExactly("yaml.file.nothing");
    }
}
