package dk.helhed.barometer.own;

import dk.helhed.barometer.OwnIndicator;
import dk.helhed.reference.LocalizedText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All writing to the table {@code barometer.definition}. */
@Repository
class DefinitionRepository {

    private final JdbcClient jdbc;

    DefinitionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one change of definitions in at a time. The end of the transaction lets go. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('barometer.definition'))::text")
                .query(String.class)
                .single();
    }

    void add(OwnIndicator version) {
        var base = version.base();
        jdbc.sql("""
                insert into barometer.definition (indicator, version, series, since, title_da, title_en, subject_da, subject_en,
                    definition_da, definition_en, numerator_da, numerator_en, denominator_da, denominator_en,
                    population_da, population_en, unit, good, source, source_url, frequency, base, owner_unit)
                values (:indicator, :version, :series, :since, :title_da, :title_en, :subject_da, :subject_en,
                    :definition_da, :definition_en, :numerator_da, :numerator_en, :denominator_da, :denominator_en,
                    :population_da, :population_en, :unit, :good, :source, :source_url, :frequency, :base, :owner_unit)
                """)
                .param("indicator", version.code())
                .param("version", version.version())
                .param("series", version.series())
                .param("since", version.since())
                .params(texts(version))
                .param("unit", version.unit().code())
                .param("good", version.good().name().toLowerCase(Locale.ROOT))
                .param("source", version.source().name())
                .param("source_url", version.source().url())
                .param("frequency", version.frequency().code())
                .param("base", base == null ? null : base.code())
                .param("owner_unit", version.ownerUnit())
                .update();
    }

    private static Map<String, @Nullable String> texts(OwnIndicator version) {
        var texts = new HashMap<String, @Nullable String>();
        put(texts, "title", version.title());
        put(texts, "subject", version.subject().equals(version.title()) ? null : version.subject());
        put(texts, "definition", version.definition());
        put(texts, "numerator", version.numerator());
        put(texts, "denominator", version.denominator());
        put(texts, "population", version.population());
        return texts;
    }

    private static void put(Map<String, @Nullable String> texts, String column, @Nullable LocalizedText text) {
        texts.put(column + "_da", text == null ? null : text.da());
        texts.put(column + "_en", text == null || text.isDanishOnly() ? null : text.en());
    }
}
