package dk.helhed.policies.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.policies.document.Aim;
import dk.helhed.policies.document.EffectGoal;
import dk.helhed.policies.document.ItemKind;
import dk.helhed.policies.document.PolicyDocument;
import dk.helhed.policies.document.PolicyItem;
import dk.helhed.reference.Unit;
import dk.helhed.statistics.Good;
import dk.helhed.tables.FileProblem;
import dk.helhed.tables.YamlFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFileTests {

    private static final String FILE = """
            policy: moelleby-2026
            municipality: "751"
            title: {da: Alle med, en: All aboard}
            summary: {da: Kort sagt.}
            adopted: {on: 2026-03-01, by: Byrådet, agenda: Punkt 7}
            valid: {from: 2026-04-01, to: 2029-12-31}
            committee: Socialudvalget
            evaluation: {da: Hvert år}
            evaluateBy: 2027-06-30
            source: {title: {da: Papiret}, url: "https://eksempel.dk/papir"}
            vision:
              - {key: v, text: {da: Vi hører sammen.}, source: s. 1}
            tracks:
              - {key: os, title: {da: Kommunen}}
            focusAreas:
              - {key: job, title: {da: Job}, committee: Beskæftigelsesudvalget}
            themes:
              - {key: t, title: {da: Praktik}, focusArea: job, track: os}
            commitments:
              - {key: c, text: {da: Vi ringer.}, focusArea: job, track: os, theme: t, goals: [g], unit: Jobcenter}
            goals:
              - key: g
                text: {da: Flere i job}
                focusArea: job
                effectGoals:
                  - key: e
                    text: {da: 60 procent}
                    indicator: "1.2"
                    base: {period: 2020, value: 50.5}
                    target: {value: 60, deadline: 2026, direction: higher}
                  - key: f
                    text: {da: Ansatte som borgere}
                    indicator: 751-1
                    parity: {indicator: 751-2, tolerance: 0.5}
            indicators:
              - &x
                code: 751-1
                title: {da: Ansatte}
                definition: {da: Andel}
                population: {da: Ansatte}
                numerator: {da: Nogle}
                denominator: {da: Alle}
                unit: pct
                direction: higher
                frequency: yearly
                base: 2020
                source: {name: Løn}
              - {code: 751-2, title: {da: B}, definition: {da: B}, population: {da: B}, denominator: {da: A}, unit: pct, direction: higher, frequency: yearly, source: {name: DST}}
            """;

    private static final Measurable BAROMETER = new Measurable() {

        private final Map<String, Unit> units =
                Map.of("1.2", Unit.PERCENT, "1.1", Unit.PERCENTAGE_POINTS, "8.1", Unit.COUNT);

        @Override
        public boolean hasArea(String code) {
            return List.of("000", "751").contains(code);
        }

        @Override
        public boolean hasIndicator(String code) {
            return units.containsKey(code);
        }

        @Override
        public Optional<Unit> unitOf(String indicator) {
            return Optional.ofNullable(units.get(indicator));
        }
    };

    private static PolicyDocument read(String text) {
        var file = PolicyFile.read(text, BAROMETER);
        assertThat(file).isInstanceOf(PolicyFile.Read.class);
        return ((PolicyFile.Read) file).policy();
    }

    private static List<FileProblem> problems(String text) {
        var file = PolicyFile.read(text, BAROMETER);
        assertThat(file).isInstanceOf(PolicyFile.Wrong.class);
        return ((PolicyFile.Wrong) file).problems();
    }

    @Test
    void aFileIsReadAsItIsWritten() {
        var policy = read(FILE);

        assertThat(policy.head().from()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(policy.head().title().in("en")).contains("All aboard");
        assertThat(policy.items())
                .extracting(PolicyItem::key)
                .containsExactly("v", "os", "job", "t", "c", "g", "e", "f");
        assertThat(policy.item("e")).get().isInstanceOfSatisfying(EffectGoal.class, effect -> {
            assertThat(effect.figure().area()).isEqualTo("751");
            assertThat(effect.aim()).isInstanceOfSatisfying(Aim.Target.class, target -> {
                assertThat(target.value()).isEqualTo(new BigDecimal("60"));
                assertThat(target.direction()).isEqualTo(Good.HIGHER);
            });
        });
        assertThat(policy.commitmentsTo("g")).hasSize(1);
    }

    @Test
    void whoAnswersIsSaidByTheItemElseByWhatItBelongsTo() {
        var policy = read(FILE);

        assertThat(policy.item("e").map(policy::responsible).orElseThrow().committee())
                .isEqualTo("Beskæftigelsesudvalget");
        assertThat(policy.item("v").map(policy::responsible).orElseThrow().committee())
                .isEqualTo("Socialudvalget");
        assertThat(policy.item("c").map(policy::responsible).orElseThrow().unit())
                .isEqualTo("Jobcenter");
        assertThat(policy.committees()).containsExactly("Socialudvalget", "Beskæftigelsesudvalget");
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        var policy = read(FILE);
        var written = PolicyWriter.write(policy);

        assertThat(read(written)).isEqualTo(policy);
        assertThat(PolicyWriter.write(read(written))).isEqualTo(written);
    }

    @Test
    void textsThatLookLikeSomethingElseSurvive() {
        for (var text : List.of(
                "yes",
                "0751",
                "2026-01-01",
                "- ikke en liste",
                "a: b",
                "#",
                "'",
                "\"",
                "~",
                "null",
                "linje\nto",
                "æøå",
                "العربية",
                "tab\tx",
                "{x}",
                "[x]",
                "&a",
                "*a",
                "!t",
                "%",
                "@",
                "1e3",
                "ender: ")) {
            var policy = read(FILE.replace("Vi hører sammen.", "X"));
            var odd = PolicyWriter.write(policy)
                    .replaceFirst("da: X", "da: |-\n        " + text.strip().replace("\n", "\n        "));

            assertThat(read(PolicyWriter.write(read(odd)))).as(text).isEqualTo(read(odd));
            assertThat(read(odd).statements(ItemKind.VISION).getFirst().label().original())
                    .isEqualTo(text.strip());
        }
    }

    @ParameterizedTest(name = "{0} -> {1}: {2} in line {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            municipality: "751" | municipality: "999" | area | 2
            title: {da: Alle med, en: All aboard} | title: {en: All aboard} | missing | 3
            title: {da: Alle med, en: All aboard} | title: Alle med | not-a-mapping | 3
            title: {da: Alle med, en: All aboard} | title: {da: Alle med, English: All} | language | 3
            summary: {da: Kort sagt.} | summary: {da: ""} | empty | 4
            on: 2026-03-01 | on: 2026-02-30 | period | 5
            from: 2026-04-01 | from: 2026-04-31 | date | 6
            from: 2026-04-01 | from: 2026-02-01 | from-before-adoption | 6
            to: 2029-12-31 | to: 2026-03-31 | to-before-from | 6
            committee: Socialudvalget | comittee: Socialudvalget | unknown-field | 7
            committee: Socialudvalget | committee: A%ncommittee: B | twice | 8
            committee: Socialudvalget | replaces: moelleby-2026 | replaces-itself | 7
            url: "https://eksempel.dk/papir" | url: "javascript:alert(1)" | address | 10
            {key: os, title: {da: Kommunen}} | {key: Os, title: {da: Kommunen}} | key | 14
            {key: os, title: {da: Kommunen}} | {key: job, title: {da: Kommunen}} | key-twice | 16
            {key: os, title: {da: Kommunen}} | {key: os} | missing | 14
            focusArea: job, track: os} | focusArea: bolig, track: os} | no-such-key | 18
            goals: [g] | goals: [g, h] | no-such-key | 20
            goals: [g] | goals: g | not-a-list | 20
            theme: t | theme: job | no-such-key | 20
            indicator: "1.2" | indicator: "1.9" | indicator | 28
            base: {period: 2020, value: 50.5} | base: {period: 2020, value: "50,5"} | number | 29
            base: {period: 2020, value: 50.5} | base: {period: 2020, value: 150} | out-of-range | 29
            base: {period: 2020, value: 50.5} | base: {period: i fjor, value: 50.5} | period | 29
            value: 60, deadline: 2026, direction: higher | value: 60, deadline: 2026 | missing | 30
            value: 60, deadline: 2026, direction: higher | value: 60, direction: higher | missing | 30
            value: 60, deadline: 2026, direction: higher | value: 60, deadline: 2026, direction: op | direction | 30
            value: 60, deadline: 2026, direction: higher | value: 40, deadline: 2026, direction: higher | wrong-way | 30
            value: 60, deadline: 2026, direction: higher | value: 60, deadline: 2020, direction: higher | deadline-before-base | 30
            target: {value: 60, deadline: 2026, direction: higher} | committee: X | one-aim | 26
            target: {value: 60, deadline: 2026, direction: higher} | floor: {value: 60}%n        ceiling: {value: 70} | one-aim | 31
            target: {value: 60, deadline: 2026, direction: higher} | yearlyChange: {points: -3, direction: higher} | positive | 30
            parity: {indicator: 751-2, tolerance: 0.5} | parity: {indicator: "1.1"} | different-units | 34
            parity: {indicator: 751-2, tolerance: 0.5} | parity: {indicator: 751-1} | with-itself | 34
            parity: {indicator: 751-2, tolerance: 0.5} | parity: {indicator: 751-2, tolerance: -1} | not-negative | 34
            parity: {indicator: 751-2, tolerance: 0.5} | ceiling: {indicator: "8.1", area: "000"} | different-units | 34
            code: 751-1 | code: 101-1 | indicator-code | 37
            unit: pct%n | unit: stk%n | unit | 43
            denominator: {da: Alle}%n | committee: X%n | unknown-field | 42
            frequency: yearly%n | frequency: hele tiden%n | frequency | 45
            policy: moelleby-2026 | policy: [ | yaml | 3
            """)
    void everyMistakeIsNamedWithItsLine(String right, String wrong, String key, int line) {
        var changed = FILE.replace(right.replace("%n", "\n"), wrong.replace("%n", "\n"));
        assertThat(changed).isNotEqualTo(FILE);

        assertThat(problems(changed)).anySatisfy(problem -> {
            assertThat(problem.key()).endsWith(".file." + key);
            assertThat(problem.line()).isEqualTo(line);
        });
    }

    @Test
    void aDayBeforeTheAdoptionIsToldAsItIsWritten() {
        assertThat(problems(FILE.replace("from: 2026-04-01", "from: 2026-02-01")))
                .singleElement()
                .extracting(FileProblem::arguments)
                .isEqualTo(List.of("2026-02-01", "2026-03-01"));
    }

    @Test
    void allMistakesAreToldAtOnce() {
        var wrong = FILE.replace("municipality: \"751\"", "municipality: \"999\"")
                .replace("indicator: \"1.2\"", "indicator: x")
                .replace("goals: [g]", "goals: [h]");

        assertThat(problems(wrong))
                .extracting(FileProblem::key)
                .contains("policy.file.area", "policy.file.indicator", "policy.file.no-such-key");
        assertThat(problems(wrong))
                .extracting(FileProblem::path)
                .contains("goals[g].effectGoals[e].indicator", "commitments[c].goals");
    }

    @Test
    void aShareNeedsADenominator() {
        assertThat(problems(FILE.replace("    denominator: {da: Alle}\n", "")))
                .extracting(FileProblem::key)
                .containsExactly("policy.file.denominator");
    }

    @ParameterizedTest
    @CsvSource({"'', nothing", "'# kun en note', nothing", "'- a', not-a-mapping", "hej, not-a-mapping"})
    void whatIsNoPolicyAtAllIsSaidToBe(String text, String key) {
        assertThat(problems(text)).extracting(FileProblem::key).contains("yaml.file." + key);
    }

    @Test
    void aFileFullOfAliasesIsNotUnfolded() {
        assertThat(problems(FILE + "values: &v [{key: a, title: {da: A}}]\nprinciples: *v\n"))
                .extracting(FileProblem::key)
                .contains("yaml.file.yaml");
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsRead() {
        assertThat(problems("x: " + "y".repeat(YamlFile.LARGEST)))
                .extracting(FileProblem::key)
                .containsExactly("yaml.file.too-large");
    }
}
