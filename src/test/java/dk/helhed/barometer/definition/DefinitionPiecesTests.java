package dk.helhed.barometer.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.analytics.definition.Definitions;
import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Columns;
import dk.helhed.analytics.expression.Kind;
import dk.helhed.forms.Fields;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the pieces of a form to a file and back. */
class DefinitionPiecesTests {

    private static final Columns COLUMNS = new Columns(
            List.of(
                    new Column("age", Kind.WHOLE),
                    new Column("employed", Kind.WHOLE),
                    new Column("origin", Kind.WHOLE),
                    new Column("income", Kind.WHOLE)),
            Map.of());

    private static final Fields GAP = Fields.of(Map.ofEntries(
            Map.entry("id", "job-gap"),
            Map.entry("name", "Forskel: \"job\" # 1"),
            Map.entry("population", "age between 25 and 64\n and origin in nordic"),
            Map.entry("measure", "share"),
            Map.entry("numerator", "employed = 1"),
            Map.entry("column", "income"),
            Map.entry("contrast", "gap"),
            Map.entry("group", "origin in (2, 3)"),
            Map.entry("against", "origin = 1"),
            Map.entry("minimumBase", "50"),
            Map.entry("direction", "lower"),
            Map.entry("shownBy", "generation, origin"),
            Map.entry(
                    "lists",
                    "codelists:\n  nordic: [1, 2]\ndimensions:\n  generation: {column: age, bands: [25, 40]}")));

    @Test
    void aFileFromThePiecesIsReadAndBecomesTheSamePieces() {
        var file = DefinitionPieces.of(GAP).file();

        assertThat(Definitions.read(file, COLUMNS)).isInstanceOf(Definitions.Read.class);
        var back = FilePieces.of(file);
        assertThat(back.population()).isEqualTo("age between 25 and 64\n and origin in nordic");
        assertThat(back.unit()).isEqualTo("pp");
        assertThat(back.column()).as("no column belongs to a share").isEmpty();
        assertThat(back.shownBy()).isEqualTo("generation, origin");
        assertThat(back.name()).isEqualTo("Forskel: \"job\" # 1");
        assertThat(FilePieces.of(back.file())).isEqualTo(back);
        assertThat(DefinitionPieces.of(Fields.of(back.fields()))).isEqualTo(back);
    }

    @Test
    void nothingButAnIdCountsEverybody() {
        var pieces = DefinitionPieces.of(Fields.of(Map.of("id", "alle")));

        assertThat(pieces.file()).contains("measure: count", "population: 'true'", "unit: count");
        assertThat(Definitions.read(pieces.file(), COLUMNS)).isInstanceOf(Definitions.Read.class);
    }

    @Test
    void eachProblemStandsBesideItsPieceAndPointsAtTheSign() {
        var wrong = problems(Map.of("id", "x", "measure", "share", "population", "age >= 18 and heigth > 2"));

        assertThat(wrong.pointer("population")).isEqualTo("age >= 18 and heigth > 2\n              ^^^^^^");
        assertThat(wrong.objections().all())
                .extracting(one -> one.field())
                .containsExactlyInAnyOrder("population", "numerator");
    }

    @Test
    void listsThatCannotBeReadAreTheirOwnProblem() {
        for (var lists : List.of(
                "codelists: {a: [b], b: [a]}", "definitions: []", "dimensions: {g: {column: age}}", "noget: 1")) {
            assertThat(problems(Map.of("id", "x", "lists", lists)).objections().all())
                    .as(lists)
                    .extracting(one -> one.field())
                    .contains("lists");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "definitions[x].population, population",
        "definitions[x].gap.against, against",
        "definitions[x].minimum_base, minimumBase",
        "definitions[x].gap, contrast",
        "definitions[x].dimensions, shownBy",
        "dimensions.place.levels, lists",
        "codelists, lists",
        "'', lists",
        "definitions[a.b].whatever, ''",
    })
    void everyPlaceInTheFileBelongsToAField(String path, String field) {
        assertThat(FieldProblems.field(path)).isEqualTo(field);
    }

    private static FieldProblems problems(Map<String, String> fields) {
        return switch (Definitions.read(DefinitionPieces.of(Fields.of(fields)).file(), COLUMNS)) {
            case Definitions.Read read -> FieldProblems.NONE;
            case Definitions.Wrong wrong -> FieldProblems.ofPieces(wrong.problems());
        };
    }
}
