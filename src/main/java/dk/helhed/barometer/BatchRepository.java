package dk.helhed.barometer;

import dk.helhed.reference.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All reading of the table {@code barometer.batch}. */
@Repository
class BatchRepository {

    private final JdbcClient jdbc;

    BatchRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Batch> findAll() {
        return jdbc.sql("""
                select number, imported_at, imported_by, file_name, sha256, source, published, taken, refused
                from barometer.batch
                order by number desc
                """).query(BatchRepository::toBatch).list();
    }

    Optional<Batch> findNewest() {
        return jdbc.sql("""
                select number, imported_at, imported_by, file_name, sha256, source, published, taken, refused
                from barometer.batch
                order by number desc
                limit 1
                """).query(BatchRepository::toBatch).optional();
    }

    Optional<Batch> find(int number) {
        return jdbc.sql("""
                select number, imported_at, imported_by, file_name, sha256, source, published, taken, refused
                from barometer.batch
                where number = :number
                """)
                .param("number", number)
                .query(BatchRepository::toBatch)
                .optional();
    }

    private static Batch toBatch(ResultSet row, int number) throws SQLException {
        var published = row.getString("published");
        return new Batch(
                row.getInt("number"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                row.getString("imported_by"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getString("source"),
                published == null ? null : Period.parse(published).orElseThrow(),
                row.getInt("taken"),
                row.getInt("refused"));
    }
}
