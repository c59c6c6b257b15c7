package dk.helhed.analytics.register;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.analytics.dataset.Dataset;
import dk.helhed.analytics.dataset.OriginSource;
import dk.helhed.analytics.dataset.TestDatasets;
import dk.helhed.analytics.duckdb.DuckDb;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import dk.helhed.reference.CountryGroup;
import dk.helhed.reference.OriginRule;
import dk.helhed.reference.OriginRule.Land;
import dk.helhed.reference.OriginRule.Ties;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginColumnsTests {

    private static final Dataset DATASET = TestDatasets.read("""
            name: herkomst
            title: {da: Herkomst}
            person: person
            year: aar
            columns:
              - {name: person, title: {da: Person}, type: integer}
              - {name: aar, title: {da: År}, type: integer}
              - {name: a, title: {da: a}, type: code, role: fact, codes: lande}
              - {name: b, title: {da: b}, type: code, role: fact, codes: lande}
              - {name: c, title: {da: c}, type: code, role: fact, codes: lande}
              - {name: d, title: {da: d}, type: code, role: fact, codes: lande}
              - {name: e, title: {da: e}, type: code, role: fact, codes: lande}
              - {name: f, title: {da: f}, type: code, role: fact, codes: lande}
              - {name: klasse, title: {da: Herkomst}, type: code, role: dimension, codes: klasser}
              - {name: land, title: {da: Land}, type: code, role: dimension, codes: lande}
            code-lists:
              - name: lande
                groups:
                  - {code: danish, da: Danmark}
                  - {code: western, da: Vestlige}
                  - {code: non-western, da: Ikke-vestlige}
                codes:
                  - {code: DK, da: Danmark, parent: danish}
                  - {code: SE, da: Sverige, parent: western}
                  - {code: SY, da: Syrien, parent: non-western}
              - name: klasser
                codes:
                  - {code: "10", da: Dansk}
                  - {code: "24", da: Indvandrer V}
                  - {code: "25", da: Indvandrer I}
                  - {code: "34", da: Efterkommer V}
                  - {code: "35", da: Efterkommer I}
            origin: {class: klasse, country: land, born: a, citizenship: b, mother-born: c, mother-citizenship: d,
              father-born: e, father-citizenship: f}
            """);

    @TempDir
    private Path desk;

    /** Four to the sixth: Denmark, a western and another country, and unknown, for each of the six facts. */
    @Test
    void manyRowsFollowTheRuleAsOneDoesForEveryCombinationOfFacts() {
        var derived = (OriginSource.Derived) Objects.requireNonNull(DATASET.origin());
        try (var duck = DuckDb.open(new DuckDbLimits("256MB", 1, desk))) {
            duck.execute("create table land as select unnest(['DK', 'SE', 'SY', null]) as code");
            duck.execute("""
                    create table facts as
                    select a.code as a, b.code as b, c.code as c, d.code as d, e.code as e, f.code as f
                    from land a, land b, land c, land d, land e, land f
                    """);
            var wrong = duck.query(
                    "select a, b, c, d, e, f, klasse, land from " + new OriginColumns(DATASET, derived).added("facts"),
                    row -> {
                        var origin = OriginRule.of(
                                ties(row.getString(1), row.getString(2)),
                                ties(row.getString(3), row.getString(4)),
                                ties(row.getString(5), row.getString(6)));
                        var type = origin.map(found -> found.type().statisticsCode())
                                .orElse("null");
                        var country =
                                origin.map(found -> found.country().code()).orElse("null");
                        // A country may be found where the class is not; only rows with both are kept apart.
                        return type.equals(String.valueOf(row.getString(7)))
                                && (origin.isEmpty() || country.equals(row.getString(8)));
                    });

            assertThat(wrong).hasSize(4096).containsOnly(true);
        }
    }

    private static Ties ties(@Nullable String born, @Nullable String citizenship) {
        return new Ties(land(born), land(citizenship));
    }

    private static @Nullable Land land(@Nullable String code) {
        if (code == null) {
            return null;
        }
        return new Land(
                code,
                switch (code) {
                    case "DK" -> CountryGroup.DANISH;
                    case "SE" -> CountryGroup.WESTERN;
                    default -> CountryGroup.NON_WESTERN;
                });
    }
}
