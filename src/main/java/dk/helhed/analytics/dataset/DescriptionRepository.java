package dk.helhed.analytics.dataset;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on the table {@code analytics.description}. */
@Repository
class DescriptionRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    DescriptionRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<String> findNames() {
        return jdbc.sql("select distinct dataset from analytics.description order by 1")
                .query((row, number) -> row.getString(1))
                .list();
    }

    Optional<String> findNewest(String dataset) {
        return jdbc.sql("select text from analytics.description where dataset = :dataset order by version desc limit 1")
                .param("dataset", dataset)
                .query((row, number) -> row.getString(1))
                .optional();
    }

    Optional<String> find(String dataset, int version) {
        return jdbc.sql("select text from analytics.description where dataset = :dataset and version = :version")
                .param("dataset", dataset)
                .param("version", version)
                .query((row, number) -> row.getString(1))
                .optional();
    }

    int keep(String dataset, String text) {
        var newest = jdbc.sql("select coalesce(max(version), 0) from analytics.description where dataset = :dataset")
                .param("dataset", dataset)
                .query(Integer.class)
                .single();
        if (findNewest(dataset).filter(text::equals).isPresent()) {
            return newest;
        }
        jdbc.sql("""
                insert into analytics.description (dataset, version, text, since)
                values (:dataset, :version, :text, :since)
                """)
                .param("dataset", dataset)
                .param("version", newest + 1)
                .param("text", text)
                .param("since", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return newest + 1;
    }
}
