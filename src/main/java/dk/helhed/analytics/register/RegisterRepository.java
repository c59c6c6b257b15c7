package dk.helhed.analytics.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on the tables of batches in the schema {@code analytics}. */
@Repository
class RegisterRepository {

    private final JdbcClient jdbc;

    RegisterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one import at a time in; the end of the transaction lets go. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('analytics.batch'))::text")
                .query((row, number) -> row.getString(1))
                .single();
    }

    int nextNumber(String dataset) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from analytics.batch where dataset = :dataset")
                .param("dataset", dataset)
                .query(Integer.class)
                .single();
    }

    Optional<RegisterBatch> find(String dataset, int number) {
        return jdbc.sql("""
                select dataset, number, description, imported_at, imported_by, people, key_mark
                from analytics.batch
                where dataset = :dataset and number = :number
                """)
                .param("dataset", dataset)
                .param("number", number)
                .query(RegisterRepository::toBatch)
                .optional();
    }

    /** The newest of each dataset, by dataset. */
    List<RegisterBatch> findNewest() {
        return jdbc.sql("""
                select distinct on (dataset) dataset, number, description, imported_at, imported_by, people, key_mark
                from analytics.batch
                order by dataset, number desc
                """).query(RegisterRepository::toBatch).list();
    }

    /** Which batch each file that was taken in before is in, by hash. */
    Map<String, Integer> findSources(String dataset, Collection<String> hashes) {
        var found = new TreeMap<String, Integer>();
        jdbc.sql("select sha256, number from analytics.batch_source where dataset = :dataset and sha256 in (:hashes)")
                .param("dataset", dataset)
                .param("hashes", hashes)
                .query(row -> {
                    found.put(row.getString(1), row.getInt(2));
                });
        return found;
    }

    /** For each year, the files of the newest batch that has it, up to and with a batch; by year and name. */
    List<StoredFile> findCurrent(String dataset, int number) {
        return jdbc.sql("""
                select number, name, year, sha256, bytes, rows
                from analytics.batch_file as file
                where dataset = :dataset and number = (
                    select max(number) from analytics.batch_file as newest
                    where newest.dataset = file.dataset and newest.year = file.year and newest.number <= :number)
                order by year, name
                """)
                .param("dataset", dataset)
                .param("number", number)
                .query((row, any) -> new StoredFile(
                        row.getInt("number"),
                        row.getString("name"),
                        row.getInt("year"),
                        row.getString("sha256"),
                        row.getLong("bytes"),
                        row.getLong("rows")))
                .list();
    }

    void save(RegisterBatch batch) {
        jdbc.sql("""
                insert into analytics.batch (dataset, number, description, imported_at, imported_by, people, key_mark)
                values (:dataset, :number, :description, :importedAt, :importedBy, :people, :keyMark)
                """)
                .param("dataset", batch.dataset())
                .param("number", batch.number())
                .param("description", batch.description())
                .param("importedAt", batch.importedAt().atOffset(ZoneOffset.UTC))
                .param("importedBy", batch.importedBy())
                .param("people", batch.people())
                .param("keyMark", batch.keyMark())
                .update();
    }

    void saveSource(RegisterBatch batch, int position, SourceFile source, long rows) {
        jdbc.sql("""
                insert into analytics.batch_source (dataset, number, position, file_name, sha256, bytes, rows)
                values (:dataset, :number, :position, :name, :sha256, :bytes, :rows)
                """)
                .param("dataset", batch.dataset())
                .param("number", batch.number())
                .param("position", position)
                .param("name", source.name())
                .param("sha256", source.sha256())
                .param("bytes", source.bytes())
                .param("rows", rows)
                .update();
    }

    void saveFile(String dataset, StoredFile file) {
        jdbc.sql("""
                insert into analytics.batch_file (dataset, number, name, year, sha256, bytes, rows)
                values (:dataset, :number, :name, :year, :sha256, :bytes, :rows)
                """)
                .param("dataset", dataset)
                .param("number", file.batch())
                .param("name", file.name())
                .param("year", file.year())
                .param("sha256", file.sha256())
                .param("bytes", file.bytes())
                .param("rows", file.rows())
                .update();
    }

    private static RegisterBatch toBatch(ResultSet row, int number) throws SQLException {
        return new RegisterBatch(
                row.getString("dataset"),
                row.getInt("number"),
                row.getInt("description"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                row.getString("imported_by"),
                row.getLong("people"),
                row.getString("key_mark"));
    }
}
